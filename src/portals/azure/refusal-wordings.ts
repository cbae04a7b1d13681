/**
 * Words by which an error of the Link support benefits form is told from its hints, in the portal's languages. No such
 * message was seen but the one that the documentation quotes: these are the common words for what went wrong, for what
 * has to be entered, and for what went well. A message in any other words is taken for no error.
 */

/** That something was tried and did not work, or that "this … is already …": no hint says so of what is still to be done. */
const attempts = [
  // English
  String.raw`failed|couldn['’]t|could not|went wrong|error occurred|can(?:no|['’])t be .{0,40}\bagain|^this\b[^,]{0,60}\b(?:is|was|has) already`,
  // German, Dutch, Swedish
  'fehlgeschlagen|gescheitert|konnten? nicht|schief ?ge|fehler aufgetreten|^diese.*bereits',
  'mislukt|konden? niet|fout opgetreden|^(?:deze|dit) .* al ',
  'misslyckad|kunde inte|gick fel|fel uppstod|fel inträffade|^det här .*redan',
  // French, Italian, Spanish, Portuguese
  "échou|échec|n[’']a pas pu|n[’']ont pas pu|erreur s[’']est produite|^ce(?:t|tte)? .*déjà",
  'non riuscit|non è stato possibile|si è verificat|^quest.*già',
  'no se (?:pudo|pudieron|ha podido|han podido)|falló|ha fallado|error al|produc?(?:ido|jo) un error|ocurrido un error|^est[ea] .* ya ',
  'falhou|falha ao|não foi possível|ocorreu um erro|erro ao|^(?:ess|est)[ae] .* já ',
  // Polish, Czech, Hungarian, Turkish, Russian
  'nie powiodł|nie udało się|nie można było|wystąpił błąd|^ten .* już ',
  'nepodařil|selhal|došlo k chybě|^t(?:oto|ato|ento) .*(?:už|již)',
  'nem sikerült|sikertelen|hiba történt|^ez az? .* már ',
  'başarısız|[ae]madı|hata oluştu|sorun oluştu|^bu .*zaten',
  'не удалось|сбой|произошла ошибка|ошибка при|^эт[оа]т? .* уже ',
  // Japanese, Korean, Chinese
  '失敗し|できませんでした|エラーが発生|^この.*(?:すでに|既に)',
  '실패|못했습니다|오류가 발생|^이 .*이미',
  '失败|失敗|出错|出錯|发生错误|發生錯誤|^[此该該].{0,5}(?:id|識別碼|标识符).{0,2}已(?:经|經|被|与|與|关联|關聯|链接|連結)',
];

/** Other ways to refuse, which hints use as well. */
const refusals = [
  String.raw`\berror|unable to|can(?:no|['’])t be|denied|rejected|refused|expired|(?:is|was|has|been) already|no longer|(?:not|n['’]t) (?:authori[sz]ed|allowed|permitted|found|recogni[sz]ed|eligible|accepted|exist|match|belong)`,
  'fehler|kann nicht|können nicht|nicht möglich|abgelehnt|verweigert|abgelaufen|bereits|nicht (?:berechtigt|gefunden|erkannt|vorhanden|überein)',
  String.raw`\bfout|kan niet|kunnen niet|niet mogelijk|geweigerd|verlopen|reeds|\bal (?:gekoppeld|in gebruik)|niet (?:gevonden|herkend|gemachtigd)`,
  'kan inte|går inte|nekad|avvisad|upphört|redan|inte (?:hitta|behörig|giltig längre)',
  'erreur|impossible|ne peut pas être|ne peuvent pas être|refusé|rejeté|expiré|déjà|introuvable|pas autorisé',
  'errore|impossibile|non può essere|non possono essere|negato|rifiutat|scadut|già|non (?:trovat|autorizzat|riconosciut)',
  String.raw`\berror\b|no se puede|no es posible|denegad|rechazad|caducad|vencid|\bya (?:está|se|ha)|no (?:se encontr|autorizad|existe)`,
  String.raw`\berro\b|não pode(?:m)? ser|não é possível|negad|recusad|rejeitad|expirad|expirou|\bjá (?:está|foi)|não (?:encontrad|autorizad|existe)`,
  String.raw`błąd|nie można|odmowa|odrzucon|wygas|już|nie (?:znaleziono|istnieje|masz uprawnień)`,
  'chyba|nelze|zamítnut|odmítnut|vypršel|už|již|nenalezen|neexistuje|nemáte oprávnění',
  'hiba|nem lehet|megtagad|elutasít|lejárt|már|nem található|nem létezik|nincs jogosultság',
  'hata|bağlanamaz|kullanılamaz|reddedildi|süresi dol|zaten|bulunamadı|yetkiniz yok',
  'ошибка|нельзя|невозможно|отказано|отклонен|истек|уже|не найден|не существует|нет прав',
  'エラー|できません|拒否|期限切れ|すでに|既に|見つかりません|権限がありません',
  '오류|수 없습니다|거부|만료|이미|찾을 수|권한이 없',
  '错误|錯誤|无法|無法|拒绝|拒絕|过期|過期|已(?:经|經|被)|找不到|不存在|没有权限|沒有權限',
];

/** What has to be entered, and under which condition something would not work. */
const advice = [
  // A heading without a word of its own
  String.raw`^\P{L}*(?:error|fehler|fout|fel|erreur|errore|erro|błąd|chyba|hiba|hata|ошибка|エラー|오류|错误|錯誤)\P{L}*$`,
  String.raw`\b(?:if|unless)\b|^(?:when|once)\b|required|mandatory|\bmust\b|be (?:empty|blank|left)|^(?:please )?(?:enter|type|provide|specify|fill)\b|digits|characters|at least|don['’]t (?:have|need) to`,
  String.raw`^(?:wenn|falls|sobald|bei)\b|, (?:wenn|falls)|erforderlich|pflicht|\bmuss|\bmüss|leer|^(?:bitte )?geben\b|ziffern|zeichen|mindestens`,
  String.raw`^(?:als|indien|wanneer|wat als)\b|, (?:als|indien)|verplicht|vereist|\bmoet|leeg|^(?:voer|vul)\b|cijfers|tekens`,
  String.raw`^(?:om|när)\b|, om|krävs|obligatorisk|måste|\bange\b|siffror|tecken|\btom(?:t|ma)?\b`,
  String.raw`^(?:lorsque?|quand)\b|^si (?!è |sono )|, si |obligatoire|\brequis|\bdoi(?:t|vent)|^(?:veuillez )?(?:entre|saisi|indique)[rz]|chiffres|caractères|\bvides?\b`,
  String.raw`^quando\b|^se (?!ha |produ)|obbligatori|(?:è|sono) richiest|\bdev(?:e|ono)\b|^immett|^inseri|cifre|caratteri|vuot`,
  String.raw`^(?:cuando|en caso)\b|obligatori|requerid|necesari|\bdebe|escriba|introduzca|ingrese|dígitos|cifras|caracteres|vací`,
  String.raw`^caso\b|obrigatóri|necessári|\bdevem?\b|^insira|digite|introduza|^informe|vazi`,
  'jeśli|jeżeli|^gdy|wymagan|musi|muszą|wprowadź|podaj|wpisz|cyfr|znak[iów]|puste',
  'pokud|^když|povinn|vyžadov|musí|zadejte|vyplňte|číslic|prázdn',
  String.raw`^ha (?:az?|már|ez|nem)\b|, ha |kötelező|szükséges|\bkell\b|adja meg|írja be|számjegy|karakter|üres`,
  'eğer|gerek|zorunlu|olmalı|girin|rakam|basamak|boş',
  'если|^когда|обязательн|требуется|необходим|долж[ен]н?|введите|укажите|цифр|символ|пуст(?:ым|ой|ое)',
  '場合|必須|必要です|入力してください|桁|文字|空白|空に',
  '경우|필수|필요합니다|입력하세요|입력하십시오|입력해|자리|글자|문자|비워',
  '如果|^若|，若|必填|必须|必須|请输入|請輸入|^输入|^輸入|位数|位數|字符|字元|为空|為空|空白',
];

/** A sentence of a message that nothing but its words marks as an error. */
export const failed = anyOf(attempts);

/** A sentence of a message that is marked as an error. */
export const refused = anyOf([...attempts, ...refusals]);

/** A sentence that asks for something, or tells what would be. */
export const asking = anyOf(advice);

/** A message that tells that it worked. */
export const succeeded =
  /(?<!un|miss|[不未]|(?:not|n['’]t|nicht|sans|senza|è) (?:\S+ ){0,3})(?:success|erfolgreich|succès|lyckad|成功)|geslaagd|gelukt|correttamente|correctamente|con éxito|com (?:êxito|sucesso)|pomyślnie|úspěšně|sikeresen|başarıyla|успешно|正常に(?!.*ません)|성공/i;

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'iu');
}
