/**
 * Words by which the request form of Support for Business is recognised where its shape alone leaves doubt.
 * English: Microsoft's screenshots of 2023 and the articles named below. Other languages: the translated documentation
 * of 2021 (Add Contract, unavailable plans) and the Chinese copy of the article on remaining incidents; the names of the
 * product fields are plain translations, as no localised form was seen.
 */

/** Names of plans begin alike in every language: they are product names. */
export const planName =
  /^\W{0,2}(?:microsoft\s+)?(?:partner\s+(?:support|signature|cloud\s+support|on-?\s?premises?\s+support)|signature\s+(?:cloud|\d)|(?:premier|unified|professional|advanced)\s+support|(?:maps|silver|gold)\s+\d)/i;

/** Size at the end of a plan's name: `10pack`, `5-pack`, `Support 50`. */
export const planSize = /^.{0,60}?(?:\d{1,3}\s?-?\s?pack|support\s+\d{1,3}(?!\d))/i;

/** A number of incidents that is no number. */
export const unlimited =
  /∞|unlimit|unbegren|unbeschr|obegräns|onbeperk|ilimit|illimit|无限|無限|无限制|nieogranicz|bez ogranicze|неогранич|без огранич|neomezen|무제한|sınırsız|korlátlan|tak terbatas/i;

/** Titles of the section of plans that cannot be used. */
export const unavailable =
  /unavailable|not available|nicht verfügbar|otillgäng|不可用|无法使用|niedostępn|niet[- ]beschikba|no disponible|non disponibil|não disponív|indispon|недоступн|nedostupn|利用できない|利用不可|사용할 수 없|tidak tersedia|kullanılamayan/i;

/** Buttons that open the dialog for the two ids. */
export const addContract =
  /add\s+contract|lägg till kontrakt|vertrag hinzufügen|添加合同|dodaj kontrakt|contract toevoegen|agregar contrato|aggiungi contratto|adicionar contrato|добавить контракт|přidat smlouvu|ajouter un contrat|契約.{0,2}追加|계약 추가|新增合約|sözleşme ekle|szerződés hozzáad/i;

/** Buttons that send a request. The portal's own is Submit (screenshots of 2023); the others are the common words. */
export const sends =
  /^\W*(?:submit|send|create|review \+ create|file)\b|^(?:absenden|senden|übermitteln|einreichen|erstellen|skicka|skapa|prześlij|wyślij|utwórz|złóż|verzenden|indienen|maken|enviar|crear|criar|submeter|inviare?|crea|отправить|создать|odeslat|vytvořit|envoyer|soumettre|créer|gönder|oluştur|küldés|beküld|létrehoz|kirim|buat)|提交|送出|创建|建立|送信|作成|제출|보내기|만들기/i;

/** "We were unable to find an eligible support plan associated with your account." */
export const noEligible =
  /(?:unable to|could(?: not|n.t)) find (?:an?|any) (?:eligible|valid) support plan|no eligible support plan/i;

/** The account cannot buy: the note names the directory it belongs to, which has the same name everywhere. */
export const directoryAccount = /azure\s+active\s+directory|azure\s+ad\b|microsoft\s+entra|entra\s+id/i;

/** "Support plan cannot be used for support on the specified product (Code: 8)"; the code stands in every language. */
export const notUsable =
  /[(（]\s*(?:(?:\p{L}+\s?){1,2}[:：]|c[oó]d\p{L}*|k[oó]d\p{L}*|код\p{L}*|代码|代碼|コード|코드)\s*8\s*[)）]|support plan can(?:not|'t|’t) be used|支持计划不能用于/iu;

/** Names of the two product fields. */
export const productFamily =
  /famil|famíl|famig|семейств|rodzin|rodin|řad[ay]|系列|ファミリ|제품군|termékcsalád|ailesi/i;
export const productVersion = /versi|version|versão|verze|wersj|версия|版本|バージョン|버전|sürüm|verzió/i;
export const product = /produ[ckt]|prodot|продукт|产品|產品|製品|제품|ürün|termék/i;

/** Products that the portal offers, whose names are not translated. Two of them make a list a list of products. */
export const productName =
  /^(?:microsoft\s+)?(?:windows|sql\s+server|exchange|sharepoint|office|dynamics|visual\s+studio|system\s+center|skype|hyper-v|azure|project|visio|biztalk)\b/i;
