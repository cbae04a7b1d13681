import { accessName } from '../wordings.ts';

/**
 * How the portals word the error "This Access ID is already associated to an account …".
 * The English is the portal's own (partner documentation of 2021-06-17 and 2023-03-27 quotes it). The others are the
 * renderings of that documentation between 2021-04-28 and 2021-10-06; no localised portal was seen.
 */
const sentences = [
  // English
  'This Access ID is already associated to an account',
  'Access ID is already associated',
  // Swedish
  'Det här åtkomst-ID:t är redan associerat till ett konto',
  'Åtkomst-ID är redan associerat',
  // German
  'Diese Zugriffs-ID ist bereits einem Konto zugeordnet',
  'Zugriffs-ID ist bereits zugeordnet',
  // Chinese (Simplified)
  '此访问 ID 已关联到帐户',
  '此访问 ID 已与某个帐户关联',
  '访问 ID 已关联',
  '访问 ID 已经关联',
  // Polish
  'Ten identyfikator dostępu jest już skojarzony z kontem',
  'Identyfikator dostępu jest już skojarzony',
  // Dutch
  'Deze toegangs-id is al gekoppeld aan een account',
  'Toegangs-id is al gekoppeld',
  // Spanish
  'Este identificador de acceso ya está asociado a una cuenta',
  'El identificador de acceso ya está asociado',
  // Italian
  'Questo ID di accesso è già associato a un account',
  "L'ID di accesso è già associato",
  // Portuguese (Brazil)
  'Essa ID de Acesso já está associada a uma conta',
  'a ID de acesso já está associada',
  // Russian
  'Этот идентификатор доступа уже связан с учетной записью',
  'идентификатор доступа уже связан',
  // Czech
  'Toto přístupové ID je už přidružené k účtu',
  'Toto ID přístupu už je přidružené k účtu',
  'ID přístupu už je přidružené',
  'ID přístupu je již přidruženo',
] as const;

/** The sentences above, to be told in a report of a page. */
export const alreadyAssociated: readonly string[] = sentences;

/**
 * What these sentences have in common, and others that say the same: that the Access ID, which may have been entered or
 * given before, "is already" or "has already been" associated with, linked or assigned to an account. All of it has to be
 * said, in this order and with nothing else between, as an id that "is not already" linked is no error; less only where
 * the documentation says less. Compared without spaces, punctuation and accents.
 */
const comparedTo = [
  // The documentation's short form, in the order of the sentences
  'accessidisalreadyassociated|atkomstidarredanassocierat|zugriffsidistbereitszugeordnet|访问id已经?关联|identyfikatordostepujestjuzskojarzony|toegangsidisalgekoppeld|elidentificadordeaccesoyaestaasociado|liddiaccessoegiaassociato|aiddeacessojaestaassociada|идентификатордоступаужесвязан|idpristupuuzjepridruzene|idpristupujejizpridruzeno',
  // English; where only "this ID" is spoken of, the advice that belongs to the error has to follow
  '(?:the|this|your)?(?:entered|provided|specified)?accessid(?:number)?(?:(?:that|which)?you(?:ve|have)?(?:just)?(?:entered|provided|specified|typed)|entered|provided|specified)?(?:is|was|has)already(?:been)?(?:associated|linked|assigned|connected)(?:to|with)(?:an|another|your|this|a|one)?(?:different|other|existing|user|work|microsoft|azure)?account',
  '(?:the|this|your)id(?:youentered)?(?:is|was|has)already(?:been)?(?:associated|linked)(?:to|with).{0,20}account.{0,25}technicalaccountmanager.{0,20}newaccessid',
  // Swedish
  '(?:det|den)?(?:har)?(?:angivna|inmatade)?atkomstidt?(?:somdu(?:harangett|angav))?(?:ar|har)redan(?:associera(?:d|ts?)|koppla(?:d|ts?)|lanka(?:d|ts?))(?:till|med)(?:ett|ettannat|ditt)konto',
  // German
  '(?:die|diese|ihre)?(?:vonihnen)?(?:eingegebene|angegebene)?(?:zugriffs|zugangs|access)id(?:diesie(?:eingegeben|angegeben)haben)?(?:ist|wurde)bereits(?:mit)?(?:einem|ihrem|diesem)(?:anderen|bestehenden)?(?:benutzer|microsoft)?konto(?:zugeordnet|zugewiesen|verknupft|verbunden)',
  // Chinese (Simplified)
  '(?:[你您](?:输入|提供)的|此|该)?访问id已经?(?:与|和|同).{0,4}[帐账][户号](?:相|建立)?(?:关联|绑定)',
  '(?:[你您](?:输入|提供)的|此|该)?访问id已经?(?:关联|链接|绑定)到.{0,4}[帐账][户号]',
  // Polish
  '(?:ten|podany|wprowadzony)?identyfikatordostepu(?:jest|został)juz(?:skojarzony|powiazany|połaczony)z(?:innym)?kontem',
  // Dutch
  '(?:de|deze|uw)?(?:dooru)?(?:ingevoerde|opgegeven)?toegangsid(?:dieuhebt(?:ingevoerd|opgegeven))?is(?:reeds|al)(?:(?:gekoppeld|toegewezen)aan(?:een|eenander|uw)account|aan(?:een|eenander|uw)account(?:gekoppeld|toegewezen))',
  // Spanish
  '(?:el|este|su)?(?:identificador|id)deacceso(?:que(?:ha|has)?(?:especificado|introducido|proporcionado|ingresado|escrito)|especificado|introducido|proporcionado|ingresado)?ya(?:esta|seha|hasido)(?:asociado|vinculado|asignado)(?:a|con)(?:una|otra|su)cuenta',
  // Italian
  '(?:l|questo)?iddiaccesso(?:che(?:hai|ha)(?:immesso|inserito|specificato)|immesso|inserito|specificato)?(?:e|risulta)gia(?:stato)?(?:associato|collegato|assegnato)ad?un(?:altro)?account',
  // Portuguese
  '(?:[ao]|ess[ae]|est[ae])?(?:id|identificador)deacesso(?:que(?:voce)?(?:inseriu|informou|especificou|introduziu)|inserid[ao]|informad[ao]|especificad[ao]|introduzid[ao])?ja(?:esta|foi)(?:associad[ao]|vinculad[ao]|ligad[ao])a?(?:uma|outra|sua)conta',
  // Russian
  '(?:этот|введенныи|указанныи)?идентификатордоступа(?:которыивы(?:ввели|указали))?уже(?:был)?(?:связан|привязан|сопоставлен)[ск](?:другои)?учетноизапис(?:ью|и)',
  // Czech
  '(?:toto|zadane)?(?:pristupoveid|idpristupu)(?:kterejstezadali)?(?:je|bylo)?(?:uz|jiz)(?:je|bylo)?(?:prirazen|pridruzen|propojen)[eo][ks](?:jinemu|jinym)?uct(?:u|em)',
];

/** "… to an account manager": what an id may well be associated with. */
const people =
  '(?:(?:to|with|au|con|aun|ad?un|aum|ao|aan|med|z|ke?|с|与|到)?(?:an?|the|your|een|uw|en|din|su|suo|seu|um)?(?:technical|tecnico)?(?:account|konto|client|客户|帐户)?(?:manager|holder|owner|team|executive|ansvarig|gerente|administrador|gestor|opiekun|spravc|менеджер|经理))';

/** The error in any of the wordings above, behind a word that says that it is one. For comparable words. */
export const theError = new RegExp(
  `(?:error|fel|fehler|错误|bład|fout|errore?|erro|ошибка|chyba)?(?:${comparedTo.join('|')})(?!${people})`,
);

/** What stands in quotation marks, is said to be seen by some or to be mended, or is a picture or a description of something. */
export const spokenOf = new RegExp(
  [
    String.raw`["“”„«»「『]|known issue|\bsees? (?:the|this|an) (?:error|message)|\b(?:some|several|many) (?:partners|users|customers)|bekanntes problem|einige (?:partner|benutzer|kunden)|känt problem|vissa (?:partner|användare|kunder)|已知问题|某些|znany problem|niektórzy|bekend probleem|sommige|problema conocido|algunos|problema noto|alcuni|problema conhecido|alguns|известная проблема|некоторые|známý problém|někteří`,
    // That a fault was mended
    String.raw`\b(?:fixed|resolved) (?:a|an|the)\b|\bbug\b|where the (?:message|error)|(?:fehler|problem) behoben|fel har åtgärdats|åtgärdat ett|已修复|naprawi(?:ono|liśmy)|opgelost|se ha (?:corregido|solucionado)|hemos corregido|abbiamo (?:corretto|risolto)|corrigimos|исправ(?:лена|или)|opravili`,
    // Names of what people write or show, in front of it
    String.raw`^(?:\p{L}+ ){0,2}(?:description|screenshot|summary|subject|title|beschreibung|bildschirmfoto|zusammenfassung|betreff|beskrivning|skärmbild|sammanfattning|ämne|beschrijving|schermafbeelding|samenvatting|onderwerp|opis|zrzut ekranu|podsumowanie|descripción|captura|resumen|asunto|descrizione|schermata|riepilogo|oggetto|descrição|resumo|assunto|описание|снимок экрана|сводка|тема|popis|snímek obrazovky|souhrn|předmět)(?!\p{L})|^(?:.{0,4}(?:说明|描述|屏幕截图|摘要|主题|标题))`,
  ].join('|'),
  'iu',
);

/** What announces a text that is to be read, or names what people write. */
export const announcing =
  /.{20}[:：]$|^(?:(?:\p{L}+ )?(?:description|summary|subject|title|details)|(?:problem)?beschreibung|zusammenfassung|betreff|titel|(?:problem)?beskrivning|sammanfattning|ämne|(?:probleem)?beschrijving|samenvatting|onderwerp|opis(?: problemu)?|podsumowanie|tytuł|descripción(?: del problema)?|resumen|asunto|descrizione(?: del problema)?|riepilogo|oggetto|descrição(?: do problema)?|resumo|assunto|título|описание(?: проблемы)?|сводка|тема|popis(?: problému)?|souhrn|předmět|.{0,4}(?:说明|描述|摘要|主题|标题))\s*[:：]?$/iu;

/** A few words right by a message that belong to it: that it is one, what to do about it, and what support asks for. */
export const ofMessage =
  /error|fehler|\bfout|\bfel\b|erreur|\berro\b|błąd|chyba|hiba|hata|ошибка|エラー|오류|错误|錯誤|fail|fehlgeschlagen|mislukt|misslyck|échec|non riuscit|falló|falhou|nie powiodł|nepodařil|selhal|sikertelen|başarısız|сбой|失敗|실패|失败|warning|sorry|correlation|trace id|timestamp|try again|retry|dismiss|close|schließen|erneut|wiederhol|fermer|réessay|cerrar|reintent|chiudi|riprova|fechar|tentar|zamknij|ponów|sluiten|opnieuw|stäng|försök|закрыть|повтор|zavřít|znovu|关闭|重试/i;

/** "If this Access ID …": whoever says so tells what the error would be, and not that it is there. */
export const inCondition = new RegExp(
  String.raw`(?<!\p{L})(?:if|when|whenever|whether|unless|wenn|falls|ob|sofern|om|när|als|indien|wanneer|si|cuando|se|quando|caso|jeśli|jeżeli|gdy|если|когда|pokud|když|jestliže)\s+(?:\p{L}+[\s’']+){0,2}?(?:${accessName.source})|(?:如果|若|当|是否).{0,4}访问\s?id`,
  'giu',
);

/**
 * Words of which each wording holds at least one, wherever markup has cut it. Asked for every text that changes,
 * so it is one regular expression over the raw text.
 */
export const alreadyAssociatedHint = new RegExp(
  String.raw`associa(?:t|d)|asociado|associerat|zugeordnet|关联|skojarzon|gekoppeld|связан|p(?:ř|r\u030c)idru(?:ž|z\u030c)en|account\s+manager|${accessName.source}`,
  'iu',
);

/** The advice that follows the error in English; where it stands, the message is the error itself. For comparable words. */
export const accountManagerAdvice = /contactyourtechnicalaccountmanager/;
