/**
 * Words by which Partner Center's parts are known, as stems in the form that `comparable` gives (lower case, letters
 * and digits only, no accents). The English ones are the portal's own, from Microsoft's screenshots and partner
 * documentation of 2021 to 2025; the others follow that documentation's translations, and where it is silent (the
 * grid's headings) they are the common renderings. They are hints: structure and place decide where none is met.
 */

/** What a column of the benefit grid holds. `other` is known not to be one of those we read. */
export type BenefitColumn = 'other' | 'activateBy' | 'remaining' | 'quantity' | 'source' | 'name';

/** In the order in which a heading is compared: "Benefit end date" is a date before it is a benefit. */
export const benefitHeadings: readonly (readonly [BenefitColumn, RegExp])[] = [
  [
    'other',
    /^(activate|action|accion|acao|acoes|azion|akc|aktion|actie|atgard|stan|state|status|stato|estado|stav|type|tipo|typ|categ|kateg)(s|n|en)?$|start|begin|purchas|bought|(?<!un)used|consum|verbrauch|genutzt|anvand|状态|操作|类别|开始|已用|已使用|rozpocz|wykorz|gebruikt|inicio|compra|usad|inizio|utilizz|utilizad|начал|использ|zacat|pouzit/,
  ],
  [
    'activateBy',
    /activateby|expir|until|before|deadline|bis$|ablauf|gultig|senast|upphor|日期|截止|到期|期限|termin|wazn|wygas|vervalt|uiterlijk|geldig|fecha|caduc|venc|hasta|antes|scad|entro|valid|ate$|prazo|срок|дата|до$|истека|dat[aeu]|platn|vyprs/,
  ],
  [
    'remaining',
    /remain|left|avail|balance|unused|verbl|verfug|ubrig|kvar|aterst|剩余|可用|pozosta|dostepn|rester|beschikb|restant|disponi|quedan|riman|residu|остал|остат|доступн|zbyv|dostupn/,
  ],
  [
    'quantity',
    /quant|qty|incident|entitl|amount|total|anzahl|menge|antal|kvant|mangd|数量|ilosc|liczb|aantal|hoeveel|cantid|количеств|число|pocet|mnozstv/,
  ],
  [
    'source',
    /source|program|offer|quelle|herkunft|angebot|kalla|erbjud|来源|计划|zrod|ofert|^bron|herkomst|orig|fuente|fonte|proven|источник|программ|zdroj|nabid/,
  ],
  [
    'name',
    /name|benefit|vorteil|namn|forman|fordel|名称|权益|优势|nazw|korzys|naam|voordeel|nombre|ventaj|benefic|nome|vantagg|назван|преимущ|nazev|vyhod/,
  ],
];

/** Columns of the user list. */
export type UserColumn = 'other' | 'roles' | 'name';

/** Headings of the user list, in the order in which they are compared. */
export const userHeadings: readonly (readonly [UserColumn, RegExp])[] = [
  ['other', /mail|user(name|id)|login|signin|benutzer(name|id)|upn|type|status|tenant|date/],
  [
    'roles',
    /role|permission|access|rolle|roll|berechtig|behorig|角色|权限|uprawn|rech?t|ruol|permis|func|papel|роль|роли|разреш/,
  ],
  ['name', /name|namn|姓|名|nazw|imi|naam|nombre|apellid|nome|имя|фамил|jmeno|prijm|user/],
];

/** Stems of role names in the documentation's languages, to tell a column of roles where its heading is unknown. */
export const roleStems = /admin|agent|管理员|代理|beheerder|администр|агент|spravce|amministra|gast|guest/;

/** Unlimited, in the languages above. */
export const unlimited =
  /unlimit|unbegrenz|unbeschrank|obegrans|无限|不限|nieogranicz|onbeperkt|ilimita|illimit|неогранич|neomezen/;

/** Names of programmes and offers, which are not translated. */
export const offerStems =
  /solutionspartner|legacy|silver|gold|actionpack|success|isv|partnerlaunch|mpn|maicpp|designation/;

/** The verb on the button, on the page's own text: words of its own, or without blanks in languages that have none. */
export const activateVerb =
  /(?:^|[^\p{L}])(?:activate|aktivera|aktiviere|aktivieren|aktywuj|aktywować|activeer|activeren|activar|attiva|attivare|ativar|активировать|активируйте|aktivovat|activer|aktiver|aktifkan|etkinleştir)(?:$|[^\p{L}])|激活|啟用|启用|アクティブ化|有効化|활성화/iu;

/** A label of one of the two ids, at the end of the text before the digits. */
export const idLabel =
  /((access|contract|atkomst|kontrakts?|zugriffs|vertrags|访问|合同|toegangs|pristupove)id|id(ent[iy]fi(cador|er|kator))?(de|do|del|di)?(acc?es+o|contrat+o|akses|kontrak|pristupu|smlouvy|dostepu|umowy)|идентификатор(доступа|контракта|договора)).{0,12}$/;

/** "You are not authorized for this action": the account is in no programme that has benefits. */
export const notAuthorized =
  /(not|arent)authori[sz]edforthisaction|musthaveaprogramassociatedaccount|inte(har)?behorighetfordenhar|nicht(furdieseaktion)?(autorisiert|berechtigt)|无权执行此操作|niemasz(autoryzacji|uprawnien)dotejakcji|nietgemachtigdvoordezeactie|noestaautorizad[oa]paraestaaccion|nonsie(te)?autorizzat[io]perquestaazione|naoestaautorizad[oa]paraesta|нетправана(это|данное)деиствие|nemateopravnenikprovedenitetoakce/;

/** "Looks like you don't have any benefits yet". */
export const noBenefits =
  /donthaveanybenefits|inteharnagra(fordelar|formaner)|nochkeine(vorteile|leistungen)|nochnichtubervorteile|没有任何(权益|优势)|niemaszjeszczezadnychkorzysci|noggeenvoordelen|notieneningun[ao]?benefici|nonci?(siano|sono)ancoravantaggi|nonsiabbiaancora.{0,8}vantagg|aindanaotemnenhumbeneficio|(еще|пока)нетпреимуществ|nemate(zadne)?vyhody/;
