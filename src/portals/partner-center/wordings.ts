/**
 * Words by which Partner Center's parts are known, as stems in the form that `comparable` gives (lower case, letters
 * and digits only, no accents). The English ones are the portal's own, from Microsoft's screenshots and partner
 * documentation of 2021 to 2025; the others follow that documentation's translations, and where it is silent (the
 * grid's headings) they are the common renderings. They are hints: structure and place decide where none is met.
 */

/** Stems in the form in which `comparable` gives texts: accents and the parts that Korean syllables are made of come off. */
function stems(words: string): RegExp {
  return new RegExp(words.normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** What a column of the benefit grid holds. `other` is known not to be one of those we read. */
export type BenefitColumn =
  'status' | 'start' | 'used' | 'other' | 'end' | 'activateBy' | 'remaining' | 'quantity' | 'source' | 'name';

/** In the order in which a heading is compared: "Benefit end date" is a date before it is a benefit. */
export const benefitHeadings: readonly (readonly [BenefitColumn, RegExp])[] = [
  [
    'status',
    stems(
      'status|statut|zustand|allapot|durum|state$|^(estado|stato|etat)(d.*)?$|^(stan|stav)(s|n|en)?$|状态|狀態|状態|상태',
    ),
  ],
  [
    'start',
    stems(
      'start|begin|开始|開始|rozpocz|inicio|inizio|debut|начал|zacat|zahajen|시작|kezd|baslang|ingang|effective|ikrafttr',
    ),
  ],
  [
    'used',
    stems(
      '^(incidents?|quantity|units?)?(used|consumed)(incidents?|quantity|units?|sofar|todate)?$|^(anzahl|menge|vorfalle)?(verbraucht|genutzt|verwendet)$|^(antal)?(anvan[dt]a?|forbrukade?)$|^(已用|已使用|已消耗)(数量|數量|量|事件|件数)?$|^(wykorzystan[oey]|zuzyt[eoy])$|^(gebruikt|verbruikt)$|^(usad|utilizad|consumid)[oa]s?$|^(utilizzat|usat|consumat)[oiea]$|^(utilise|consomme)(s|e|es)?$|^(использован[оы]?|израсходовано)$|^(pouzit[oey]|vycerpano|spotrebovano)$|^felhasznalt$|^(kullan[iı]lan|tuketilen)$|^(사용|소비)(됨|량|수량)?$|^(使用済み?|使用数|消費)(数|数量)?$',
    ),
  ],
  [
    'other',
    stems(
      '^(activate|action|accion|acao|acoes|azion|akc|aktion|actie|atgard|muvelet|eylem|type|tipo|typ|categ|kateg)(s|n|en)?$|created|opened|purchas|bought|(?<!un)used|consum|verbrauch|genutzt|anvand|操作|类别|已用|已使用|wykorz|gebruikt|compra|usad|utilizz|utilizad|utilise(?!r)|использ|pouzit|felhasznalt|kullanilan|kullanılan|사용(?!가능)|작업|使用(?!可能)|消費|購入',
    ),
  ],
  [
    'end',
    stems(
      '^(contract|benefit|plan|support|agreement)?((end|expir(y|ation|es|ing)?)(s|date|on|day)*|(enddatum|slutdatum|einddatum|vertragsende|ablaufdatum|vervaldatum|verfallsdatum|utgangsdatum)|fechade(fin(alizacion)?|termino|vencimiento|caducidad|expiracion)|date(de)?(fin|dexpiration|decheance)|datadi?(fine|scadenza)|dataz?(konc(a|owa)|akonczenia|wygasniecia)|dataz(akonczenia)|data(de)?(fim|termino|expiracao|vencimento|validade)|datadofim|дата(окончания|завершения|истечения)|datum(ukonceni|konce|vyprseni)|konecplatnosti|(befejezes|lejarat)(nekdatuma|idatuma|datuma|idatum)?|(bitis|sonaerme)tarihi)$|^(合同)?(结束|到期|終止|結束)(日期|日)?$|^(契約)?(終了|満了)(日|日付)?$|^종료(일|날짜)?$|^만료(일|날짜)?$',
    ),
  ],
  [
    'activateBy',
    stems(
      'activateby|expir|until|before|deadline|bis$|ablauf|gultig|senast|upphor|日期|截止|到期|期限|termin|wazn|wygas|vervalt|uiterlijk|geldig|fecha|caduc|venc|hasta|antes|scad|entro|valid|ate$|prazo|срок|дата|до$|истека|dat[aeu]|platn|vyprs|avantle|echeanc|hatarid|ervenyes|lejar|tarih|bitis|sonetkin|기한|날짜|만료|종료|終了|まで$',
    ),
  ],
  [
    'remaining',
    stems(
      'remain|left|avail|balance|unused|verbl|verfug|ubrig|kvar|aterst|剩余|剩餘|可用|pozosta|dostepn|rester|beschikb|restant|disponi|quedan|riman|residu|остал|остат|доступн|zbyv|dostupn|maradek|hatralev|elerhet|kalan|kullan[iı]labilir|남은|잔여|가능|残|可能',
    ),
  ],
  [
    'quantity',
    stems(
      'quant|qty|incident|entitl|amount|total|anzahl|menge|antal|kvant|mangd|数量|數量|件数|ilosc|liczb|aantal|hoeveel|cantid|количеств|число|pocet|mnozstv|mennyis|darab|miktar|adet|수량',
    ),
  ],
  [
    'source',
    stems(
      'source|program|offer|offre|quelle|herkunft|angebot|kalla|erbjud|来源|來源|计划|zrod|ofert|^bron|herkomst|orig|fuente|fonte|proven|источник|программ|zdroj|nabid|forras|ajanlat|kaynak|teklif|원본|출처|프로그램|ソース|提供元|プログラム',
    ),
  ],
  [
    'name',
    stems(
      'name|benefit|vorteil|namn|forman|fordel|名称|名稱|权益|優惠|优势|特典|nazw|korzys|naam|voordeel|nombre|ventaj|benefic|nome|^nom|avantage|vantagg|назван|преимущ|nazev|vyhod|elony|avantaj|이름|혜택',
    ),
  ],
];

/** Columns that tables of anything have: they tell no benefit grid. */
export const common = /^(other|status|start|used)$/;

/** What a short text beside or above a list says of what is in it: that it is over. The rules say what it means. */
export const over = stems(
  '^(?=.{1,50}$).*(expired|overdue|cancell?ed|terminated|suspended|inactive|deactivated|archived|abgelaufen|beendet|gekundigt|storniert|ausgesetzt|inaktiv|deaktiviert|caducad|vencid[oa]|expirad|cancelad|suspendid|inactiv|finalizad|avantagesexpires|offresexpirees|resilie|annulee?s?$|scadut|annullat|sospes|inattiv|disattivat|encerrad|inativ|desativad|wygas[lł][ye]|wygas[lł]o|zakonczon[aey]|anulowan|zawieszon|nieaktywn|verlopen|beeindigd|geannuleerd|opgeschort|inactief|utgang(en|et|na)(?!av)|avslutad|annullerad|uppsagd|истек(?!а)|просроч|отменен|приостановл|неактивн|завершен(?!и)|vyprsel|zrusen|ukoncen(?!i)|pozastaven|neaktivni|lejart(?!a)|torolt|torolve|megszunt|felfuggeszt|suresidol|sonaer(di|mis)|iptaledil|ask[iı]ya|pasif|期限切れ|終了した|終了済|取消済|キャンセル済|無効|停止中|非アクティブ|만료된|만료됨|종료된|종료됨|취소된|취소됨|비활성|중지됨|已过期|已過期|已到期|已结束|已結束|已取消|已终止|已終止|已停用|已暂停|已暫停|已失效|非作用中|非活动)|^(past|ended)(benefits?|offers?|contracts?)?$|^expiree?s?$',
);

/** Columns of the user list. */
export type UserColumn = 'other' | 'roles' | 'name';

/** Headings of the user list, in the order in which they are compared. */
export const userHeadings: readonly (readonly [UserColumn, RegExp])[] = [
  [
    'other',
    /mail|stat|zustand|etat|durum|allapot|estado|状态|狀態|状態|상태|user(name|id)|login|signin|benutzer(name|id)|upn|type|status|tenant|date|members|app|group/,
  ],
  [
    'roles',
    stems(
      'role|permission|access|rolle|roll|berechtig|behorig|角色|权限|權限|uprawn|rech?t|ruol|permis|func|papel|роль|роли|разреш|szerep|役割|ロール|역할',
    ),
  ],
  ['name', stems('name|namn|姓|名|nazw|imi|naam|nombre|apellid|nome|^nom|prenom|имя|фамил|jmeno|prijm|user|이름|성명')],
];

/** Stems of role names in the documentation's languages, to tell a column of roles where its heading is unknown. */
export const roleStems = stems(
  'admin|agent|管理|代理|beheerder|администр|агент|spravce|amministra|rendszergazd|yonetici|gast|guest|エージェント|관리|에이전트',
);

/** What a status, or the heading of a day, says of somebody who is no longer a user, or not yet. */
export const gone = stems(
  '^(deleted|removed|disabled|inactive|blocked|invit|pending|eingeladen|ausstehend|enattente|pendient|pendent|inattesa|zaproszon|oczekuj|uitgenodigd|inafwachting|inbjud|vantar|приглаш|ожида|pozvan|ceka|meghiv|davet|bekliyor|已邀请|已邀請|待处理|招待|초대|geloscht|entfernt|inaktiv|supprim|inactif|eliminad|inactiv|rimoss|eliminat|verwijderd|usuni|nieaktyw|borttag|удален|неактив|smazan|neaktiv|已删除|已刪除|已停用|削除済)',
);

/** Unlimited, in the languages above, in a text as short as a quantity. */
export const unlimited =
  /^(?=.{1,40}$).*(unlimit|unbegrenz|unbeschrank|obegrans|无限|不限|nieogranicz|onbeperkt|ilimita|illimit|неогранич|neomezen)/;

/** Names of programmes and offers, which are not translated. */
export const offerStems =
  /solutionspartner|legacy|silver|gold|actionpack|success|isv|partnerlaunch|mpn|maicpp|designation/;

/** The verb on the button, on the page's own text: words of its own, or without blanks in languages that have none. */
export const activateVerb =
  /(?:^|[^\p{L}])(?:activate|aktivera|aktiviere|aktivieren|aktywuj|aktywować|activeer|activeren|activar|attiva|attivare|ativar|активировать|активируйте|aktivovat|activer|aktiver|aktifkan|etkinleştir|aktiválás|aktiválja)(?:$|[^\p{L}])|(?<![已未])(?:激活|啟用|启用)|(?<!非)アクティブ化(?!済)|有効化(?!済)|(?<!비)활성화(?!됨)/iu;

const activated =
  '(activated|aktiviert|aktiverad|activad[ao]|attivat[ao]|ativad[ao]|aktywowan[aoey]|geactiveerd|aktivovan[aoy]|activee?|aktivalva|etkinlestirildi|активирован[аоы]?|已激活|已启用|已啟用|有効化済み|アクティブ化済み|활성화됨)';
const already =
  '(already(been)?|bereits|redan|juz|reeds|al|ya(sehaya|seha|hasido|esta)?|deja(ete)?|gia(stat[ao])?|ja(foi|esta)?|уже|jiz|mar|zaten)';

/** What a list says of a benefit that waits for no activation any more: in a word, with the day, or in a sentence. */
export const active = stems(
  `^(active|aktiv|activ[ao]|attiv[ao]|ativ[ao]|aktywn[aey]|actief|aktivni|actif|etkin|активн[аоы]|активен|有効|활성|${activated})$|^${activated}.{0,30}20\\d\\d|^已[于於]20\\d\\d.{2,8}(激活|启用|啟用)|${already}${activated}$`,
);

/** What a button says that is greyed for a reason of its own: done already, the opposite, or another command. */
export const notActivate =
  /activated|aktiviert|aktivert|aktiverad|aktiveret|activ(?:é|ad[oa])|attivat[oi]|ativad[oa]|geactiveerd|aktywowan[oeya]|активирован[оы]?$|aktivován|aktiválva|etkinleştirildi|已|済|됨|(?:de|dés?|dis|re|in)-?a[ck]?t+[iy][vw]|desativ|停用|무효|비활성|деактив|export|eksport|esport|экспорт|save|speicher|enregistr|guardar|salva|download|herunter|télécharg|descarg|scarica|renew|buy|manage|details|redeemed|expired/iu;

/** A label of one of the two ids, at the end of the text before the digits. */
export const idLabel =
  /((access|contract|atkomst|kontrakts?|zugriffs|vertrags|访问|合同|toegangs|pristupove)id|id(ent[iy]fi(cador|er|kator))?(de|do|del|di)?(acc?es+o|contrat+o|akses|kontrak|pristupu|smlouvy|dostepu|umowy)|идентификатор(доступа|контракта|договора)).{0,12}$/;

/** "You are not authorized for this action": the account is in no programme that has benefits. */
export const notAuthorized =
  /(not|arent)authori[sz]edforthisaction|musthaveaprogramassociatedaccount|inte(har)?behorighetfordenhar|nicht(furdieseaktion)?(autorisiert|berechtigt)|无权执行此操作|niemasz(autoryzacji|uprawnien)dotejakcji|nietgemachtigdvoordezeactie|noestaautorizad[oa]paraestaaccion|nonsie(te)?autorizzat[io]perquestaazione|naoestaautorizad[oa]paraesta|нетправана(это|данное)деиствие|nemateopravnenikprovedenitetoakce|netespasautorisee?s?a(effectuer|executer|realiser)cetteaction|nemjogosulterreamuveletre|buislem(icin|i).{0,14}yetki(niz|li)|未獲授權執行此動作|[没沒無]有?權執行此(動作|操作)/;

/** "Looks like you don't have any benefits yet". */
export const noBenefits =
  /donthaveanybenefits|inteharnagra(fordelar|formaner)|nochkeine(vorteile|leistungen)|nochnichtubervorteile|没有任何(权益|优势)|niemaszjeszczezadnychkorzysci|noggeenvoordelen|notieneningun[ao]?benefici|nonci?(siano|sono)ancoravantaggi|nonsiabbiaancora.{0,8}vantagg|aindanaotemnenhumbeneficio|(еще|пока)нетпреимуществ|nemate(zadne)?vyhody|navezpasencoredavantages?|nayezpasencoredavantages?|您(似乎)?還沒有任何(權益|優惠)/;

/**
 * What a page says that shows an error, or that its reader may not see it, in place of what belongs there. Read on pages
 * where nothing else is told by words, to keep quiet: a page that does say so and is not known is taken for an empty one.
 */
export const refused = stems(
  [
    'accessdenied|accessrestrict|accessisrestrict|(dont|donot)have(the|any)?(permission|access|right|necessary|required)|(need|request)(permission|access)|nopermission|(not|arent|isnt|un)authori[sz]ed|forbidden|wentwrong|error(has)?occur|(couldnt|cant|cannot|unableto|failedto)(be)?(load|display|get|show|reach|find(that|this|the)page)|tryagain|temporarilyunavailable|expired',
    'zugriff(wurde)?verweigert|keine?n?(zugriff|berechtigung)|nichtautorisiert|nichtberechtigt|fehler(ist)?aufgetreten|schief(gelaufen|gegangen)|nichtgeladen|erneutversuchen|versuchensiees',
    'accesodenegado|notiene(s)?(los)?(permiso|acceso|autorizacion)|noestaautorizad|(produjo|producido|ocurrio|ocurrido)unerror|saliomal|haidomal|nosepud(o|ieron)(cargar|mostrar)|(intentelo|intentarlo|intentalo)(denuevo|mastarde)?',
    'accesrefuse|navezpas(acces|lacces|lautorisation|lesautorisations|ledroit|lesdroits|lapermission)|netespasautoris|erreur(sest|est)(produite|survenue)|probleme(sest|est)(produit|survenu)|impossibledecharger|impossibledafficher|reessay',
    'hozzaferesmegtagad|nincs(hozzafer|jogosults|engedely|megfelelo)|nemjogosult|hibatortent|hibalepettfel|nemsikerultbetolteni|probal(ja|kozzon)',
    'accessonegato|non(disponi|hai|si?dispone|disponedi)(di|dell|le|l)?(autorizz|access|permess)|non(si|sei|se)?e?autorizzat|verificatounerrore|andatostorto|impossibile(caricare|visualizzare)|riprova',
    'アクセス(か|は)?拒否|(権限|許可)か(必要|ありません)|アクセスてきません|エラーか発生|問題か発生|読み込めません|もう一度|再試行',
    '거부|권한이(없|필요)|액세스할수없|오류가발생|문제가발생|(로드|표시)할수없|다시시도',
    'toegang(is)?geweigerd|geen(toegang|machtiging)|nietgemachtigd|nietgeautoriseerd|fout(is)?opgetreden|misgegaan|ietsmis|nietladen|nietgeladen|opnieuw',
    'odmowadostepu|odmowionodostepu|niemasz(dostepu|uprawnien|wymagan|autoryzacji)|brak(dostepu|uprawnien)|wystapi[lł]b[lł]ad|posz[lł]onietak|nieuda[lł]osie|ponownie',
    'acessonegado|naotem(a|as)?(permiss|acesso|autoriza)|naoestaautorizad|ocorreuumerro|deuerrado|correumal|naofoipossivel|tentenovamente|tentedenovo',
    'доступзапрещен|отказановдоступе|нет(прав|доступа|разрешени)|недостаточноправ|произошлаошибка|пошлонетак|неудалосьзагрузить|повторитепопытку|попробуитееще',
    'pristup(byl)?odepren|nemate(prislusn|potrebn)?.{0,3}(opravneni|pristup)|doslokchybe|nastalachyba|sepokazilo|nepodarilose|znovu',
    'atkomst(en)?nekad|(inte|ingen|saknar)(har)?(behorighet|atkomst)|felintraffa|ettfelhar|ettfeluppstod|gickfel|(gickinteatt|kundeinte)(lasa|hamta|visa)|forsokigen',
    'erisim(iniz)?(reddedildi|engellendi)|(izniniz|yetkiniz|erisiminiz)(yok|bulunm)|hataolustu|tersgitti|sorunolustu|yuklenemedi|(yeniden|tekrar)deney',
    '拒绝访问|访问被拒|[没無无沒]有?.{0,12}[权權]|无法(访问|加载|显示)|出错|错误|重试|拒絕存取|存取遭拒|無法(存取|載入|顯示)|出了問題|錯誤|再試',
    '(page|seite|pagina|strona|strony|stranka|sidan?|страница|sayfa|oldal|页面|頁面|ペーシ|페이지).{0,12}(notfound|nichtgefunden|nietgevonden|introuvable|nontrovata|noencontrad|naoencontrad|nieznaleziono|nenalezen|hittades|ненаидена|bulunamad|nemtalalhato|不存在|見つかりません|찾을수없)',
  ].join('|'),
);

/** Stems in what the two ids are called. */
export const accessLabel = /acc?es|zugriff|åtkomst|访问|dostęp|toegang|доступ|přístup|akses/i;

/** The same of the second id. */
export const contractLabel = /contra[ct]|vertrag|kontra|合同|umow|smlouv|контракт|договор|kontrak/i;
