/**
 * Words by which a list says where a benefit stands, in the languages of the portals; in lower case, with their accents:
 * without them "expiré" would be "expire". Microsoft documents none of them, so these are the common renderings. The
 * beginnings of words are enough; what follows a word in languages without spaces is part of its line.
 */

/** What turns a word round where it stands right before it: "not expired". */
const not =
  '(?:not|never|non|no|nicht|nie|niet|inte|ej|icke|não|nao|pas|ne|не|нет|nem|není|nincs)(?: (?:yet|been|noch|aún|encore|ancora|ainda|jeszcze|nog|ännu|еще|ještě|még))*';

/** What makes a part of the whole: "partially used". */
const partly =
  'partially|partly|teilweise|parcialmente|partiellement|parzialmente|częściowo|gedeeltelijk|deels|delvis|частично|částečně|zčásti|részben|kısmen';

/** Words at their beginnings, of which none is turned round. */
function begun(...languages: readonly string[]): string {
  return `(?<![\\p{L}-])(?<!(?<!\\p{L})(?:${not}|${partly}) )(?:${languages.join('|')})`;
}

/** It cannot be used any more, or not now: ended, cancelled, suspended, inactive. */
const ended = [
  begun(
    // English
    'expired|ended|^over$|overdue|past(?= (?:benefits?|offers?|contracts?|due)|$)|cancell?ed|terminated|suspended|inactive|deactivated|disabled|revoked|closed|lapsed|blocked|withdrawn|discontinued|retired|archived|paused|on hold|no longer (?:active|available|valid|usable|in use)|invalid(?!ate)|^void$',
    // German
    'abgelaufen|beendet|gekündigt|storniert|ausgesetzt|gesperrt|inaktiv|deaktiviert|erloschen|ungültig|überfällig|widerrufen|geschlossen|eingestellt|verfallen|pausiert',
    // Spanish, Portuguese
    'caducad|caducó|vencid|venció|expirad|expiró|expirou|venceu|finalizad|terminad|encerrad|cancelad|suspendid|suspens[ao]|inactiv|inativ|desactivad|desativad|anulad|revocad|revogad|cerrad|fechad|bloquead',
    // French
    'expirée?s?(?!\\p{L})|terminée?s?(?!\\p{L})|échue?s?(?!\\p{L})|résilié|annulé|suspendu|inactif|inactive|désactivé|périmé|révoqué|clôturé|fermée?s?(?!\\p{L})|bloqué',
    // Italian
    'scadut|terminat|cessat|annullat|sospes|inattiv|disattivat|revocat|chius[aeio](?!\\p{L})|bloccat|conclus',
    // Polish
    'wygas[łl]|zakończon|anulowan|zawieszon|nieaktywn|wstrzyman|unieważnion|zablokowan|dezaktywowan|przeterminowan|cofnięt|po terminie',
    // Dutch
    'verlopen(?! op)|beëindigd|geannuleerd|opgeschort|inactief|gedeactiveerd|opgezegd|vervallen(?! op)|gestopt|geblokkeerd|ingetrokken|afgelopen|achterstallig',
    // Swedish
    'utgång(?:en|et|na)(?!\\p{L}| av)|upphört|upphörd|avslutad|avslutat|avbrut|annullera[dt]|uppsagd|inaktiv|inaktivera[dt]|pausad|spärrad|återkallad|förfall(?:en|et|it)|(?:har )?gått ut',
    // Russian
    'ист[её]к(?!а[ею])|просроч|закончил|законч[её]н(?!и)|заверш[её]н(?!и)|завершил|отмен[её]н(?!и)|аннулир|приостановл|неактивн|отключ[её]н(?!и)|расторгн|заблокир|недейств|прекращ[её]н(?!и)|прекратил|отозван|деактивир',
    // Czech
    'vypršel|skončil|skončen(?!í)|ukončen(?!í)|zrušen(?!í)|pozastaven(?!í)|neaktivní|deaktivován(?!í)|propadl|prošl|zablokov|po splatnosti|odvolán|neplatn',
    // Hungarian
    'lejárt(?!a)|megszűnt|megszüntetve|megszüntetett|lemondott|lemondva|törölt|törölve|felfüggesztve|felfüggesztett|inaktív|befejeződött|befejezett|visszavont|visszavonva|letiltva|letiltott|érvénytelen|véget ért|lezárt|lezárva',
    // Turkish
    'süresi (?:dol|bit|geç)|sona er(?:di|miş)|iptal|askıya|etkin değil|aktif değil|pasif|devre dışı|bitti|kapatıldı|geçersiz|sonlandırıl|feshedil|durduruldu',
  ),
  // Japanese
  '(?:有効)?期限切れ(?!間近)|(?:有効)?期限が切れ(?:た|まし|てい)|(?:終了|満了|失効)(?:済|した|しました|しています)|^(?:終了|満了|失効)$|取り?消|キャンセル|停止|無効|非アクティブ|解約|中断|期限超過',
  // Korean
  '(?:만료|종료)(?:됨|된|되었|됐)|^(?:만료|종료)$|취소|중지|중단|비활성|정지|해지|무효|기한 ?경과',
  // Chinese
  '已[过過]期|已?逾期(?!日)|^[过過]期$|已到期|已[结結]束|已[终終]止|已取消|已[暂暫]停|已停用|已?失效|非活[动動]|不活[动動跃躍]|非作用中|非使用中|已撤[销銷]|已[关關][闭閉]|已禁用|已作[废廢]|已[冻凍][结結]|已停止',
].join('|');

/** Nothing is left of it. */
const usedUp = [
  begun(
    'used up|(?:fully|completely|all|entirely) (?:used|consumed|utili[sz]ed|redeemed)|consumed|exhausted|depleted|(?:none|nothing) left|no (?:incidents|units) (?:left|remaining|available)',
    'aufgebraucht|erschöpft|verbraucht|(?:vollständig|komplett) (?:genutzt|verwendet)',
    'agotad|esgotad|consumid|(?:totalmente|completamente) (?:usad|utilizad)',
    'épuisé|(?:entièrement|totalement) (?:utilisé|consommé)|consommé',
    'esaurit|consumat|completamente usat',
    'wyczerpan|zużyt|(?:w pełni|całkowicie) wykorzystan',
    'opgebruikt|verbruikt|volledig gebruikt',
    'förbruka[dt]|slut(?!\\p{L})|helt använ[dt]',
    'исчерпан|израсходован|полностью использован',
    'vyčerpán|spotřebov|zcela využit',
    'elfogyott|kimerült|teljesen felhasznál|elhasznál',
    'tükendi|tükenmiş|tamamen kullanıl',
  ),
  '使い切|使い果た|消費済|全て使用|すべて使用|소진|모두 (?:사용|소비)|用[尽盡完罄]|耗[尽盡]|已消耗',
].join('|');

/** It waits to be activated. */
const waiting = [
  '(?<!\\p{L})(?:(?:not (?:yet )?(?:been )?|never )(?:activated|redeemed)|unactivated|(?:pending|awaiting|waiting for|ready for|requires?|needs?) activation|(?:ready )?to (?:be )?activate|activation (?:pending|required|needed)|activate(?!\\p{L}))',
  'nicht (?:aktiviert|eingelöst)|aktivierung (?:steht aus|ausstehend|erforderlich)|zu aktivieren|nie aktiviert',
  '(?:no|sin) (?:se ha )?activa[dr]|pendiente de activa|por activar|não (?:foi )?ativad|por ativar|(?:pendente|aguardando|à espera) (?:de |da )?ativação',
  "(?:non|pas(?: encore)?) activée?|à activer|activation (?:en attente|requise)|en attente d[’']activation",
  'non (?:ancora |è stato )?attivat|da attivare|in attesa di attivazione',
  'nie ?aktywowan|nie został[ao]? (?:jeszcze )?aktywowan|do aktywacji|oczekuje na aktywację',
  '(?:nog )?niet geactiveerd|te activeren|(?:inte|ej|icke) (?:ännu )?aktivera[dt]|väntar på aktivering',
  'не (?:был[ао]? )?активир|неактивирован|ожида\\p{L}+ активации|не активирован',
  'neaktivován|nebyl[aoy]? aktivován|čeká na aktivaci|nincs aktiválva|nem aktivál|aktiválásra vár',
  'etkinleştirilme(?:di|miş)|aktif edilmedi|etkinleştirme bekl|etkinleştirilmeyi bekl',
  '未アクティブ|アクティブ化(?:されていません|待ち|が必要)|未有効|有効化(?:されていません|待ち)|활성화되지 ?않|활성화 ?(?:안|대기|필요)|미활성|[未待](?:激活|[启啟]用)',
].join('|');

/** It can be used, or could be: nothing that anybody has to be told of. */
const fine = [
  `(?<!\\p{L})(?:${partly})(?!\\p{L})`,
  '(?<!\\p{L})(?:active|activated|available|enabled|valid|in use|in progress|current|redeemed|open|running|expir(?:es|ing)|partially used|renewed|ready)(?!\\p{L})',
  '(?<!\\p{L})(?:aktiv(?:iert|er?|es)?|verfügbar|gültig|eingelöst|bereit|läuft|activ[oa]s?|activad|disponib|disponível|disponíveis|vigente|válid|habilitad|en uso|em uso|ativ[oa]s?|ativad|actif|active|activé|valide|en cours|utilisable|attiv|valid[oa]|in uso)',
  '(?<!\\p{L})(?:aktywn|aktywowan|dostępn|ważn|actief|geactiveerd|beschikbaar|geldig|in gebruik|aktivera[dt]|tillgänglig|giltig|активн|активен|активирован|доступ|действу|действит|aktivní|aktivován|dostupn|platn|aktív|aktivál|elérhető|érvényes|etkin|aktif|kullanılabilir|geçerli)',
  '有効|アクティブ|利用可能|使用可能|使用中|활성|사용 ?가능|유효|사용 ?중|活[动動跃躍]|有效|已激活|已[启啟]用|可用|作用中|生效',
].join('|');

/** What turns a text round, wherever it stands in it. */
const negated = `(?<!\\p{L})(?:${not}|kein[er]?|without|sans|sin|sem|bez|без|değil|yok)(?!\\p{L})|ません|ない|않|없|안 |[未不没沒]`;

/** "3 days ago", "-3 days": what a date says that is past. */
const ago = [
  '(?<!\\d)\\d{1,4} \\p{L}+ (?:ago|geleden|sedan|назад|önce|fa|temu|atrás)$',
  '^(?:vor|il y a|hace|há|för|před) \\d{1,4} \\p{L}+(?: sedan)?$',
  '^\\d{1,4} ?(?:napja|hete|hónapja|(?:日|か月|週間)前|(?:일|개월|주) ?전|(?:天|日|个月|個月|周|週)之?前)$',
  '^[-−–] ?\\d{1,4} ?(?:days?|tage?|días?|dias?|jours?|giorn[io]|dni|dzień|dag(?:en|ar)?|дн\\p{L}+|день|dn[íyů]|dní|den|nap|gün|日|일|天)$',
].join('|');

/** The patterns, for texts in lower case. */
export const statusWords = {
  ended: new RegExp(ended, 'u'),
  usedUp: new RegExp(usedUp, 'u'),
  waiting: new RegExp(waiting, 'u'),
  fine: new RegExp(fine, 'u'),
  negated: new RegExp(negated, 'u'),
  ago: new RegExp(ago, 'u'),
} as const;
