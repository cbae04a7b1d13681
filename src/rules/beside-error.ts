/**
 * What may stand in one message with the misleading error of the Link support benefits form without being a message of
 * its own: its advice, the title of what it is about, and what can be pressed. Only beside these is the error all that
 * is hidden when its message is folded away; whatever else stands there may be what the user has to know.
 */
import { lettersOf } from './text.ts';

/** The error and its advice, as the partner documentation and its translations of 2021 quote them. */
const quoted: readonly (readonly [error: string, ...advice: string[]])[] = [
  [
    'This Access ID is already associated to an account',
    'Please contact your Technical Account Manager to obtain a new Access ID',
    'Contact your Technical Account Manager to obtain a new Access ID',
    'Please contact your Technical Account Manager',
    'Please contact your Account Manager to obtain a new Access ID',
  ],
  [
    'Det här åtkomst-ID:t är redan associerat till ett konto',
    'Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID',
    'Kontakta din tekniska kontoansvariga för att få ett nytt åtkomst-ID',
  ],
  [
    'Diese Zugriffs-ID ist bereits einem Konto zugeordnet',
    'Wenden Sie sich an Ihren Technical Account Manager, um eine neue Zugriffs-ID zu erhalten',
    'Wenden Sie sich an Ihren Technischen Konto-Manager, um eine neue Zugriffs-ID zu erhalten',
  ],
  ['此访问 ID 已关联到帐户', '请联系技术客户经理获取新的访问 ID', '请与你的技术客户经理联系以获取新的访问 ID'],
  [
    'Ten identyfikator dostępu jest już skojarzony z kontem',
    'Skontaktuj się z menedżerem ds. technicznych, aby uzyskać nowy identyfikator dostępu',
    'Skontaktuj się z menedżerem ds. technicznych kont, aby uzyskać nowy identyfikator dostępu',
  ],
  [
    'Deze toegangs-id is al gekoppeld aan een account',
    'Neem contact op met uw Technical Account Manager om een nieuwe toegangs-id te verkrijgen',
    'Neem contact op met uw technische accountmanager om een nieuwe toegangs-id te verkrijgen',
  ],
  [
    'Este identificador de acceso ya está asociado a una cuenta',
    'Póngase en contacto con el administrador técnico de cuentas para obtener un nuevo identificador de acceso',
  ],
  [
    'Questo ID di accesso è già associato a un account',
    'Contattare il technical account manager per ottenere un nuovo ID di accesso',
  ],
  [
    'Essa ID de Acesso já está associada a uma conta',
    'Entre em contato com seu Gerente de Conta Técnica para obter uma nova ID de Acesso',
  ],
  [
    'Этот идентификатор доступа уже связан с учетной записью',
    'Для получения нового идентификатора доступа обратитесь к менеджеру по технической поддержке',
  ],
  [
    'Toto přístupové ID je už přidružené k účtu',
    'Pokud chcete získat nové přístupové ID, obraťte se na svého technického account manažera',
    'Pokud chcete získat nové ID přístupu, obraťte se prosím na svého obchodního zástupce',
  ],
];

/** What the portal calls the form, as the same documentation does, and the common words for that it did not work. */
const titles = [
  ...['Link support benefits', 'Linking support benefits failed', 'Linking failed', 'Could not link', 'Couldn’t link'],
  ...['Länka supportförmåner', 'Supportvorteile verknüpfen', '链接支持权益', 'Połącz korzyści pomocy technicznej'],
  ...['Ondersteuningsvoordelen koppelen', 'Vincular ventajas de soporte técnico', 'propojit výhody podpory'],
  ...['Collegare i vantaggi del supporto', 'vincular benefícios de suporte', 'связать преимущества поддержки'],
  ...['Error', 'Fel', 'Fehler', '错误', 'Błąd', 'Fout', 'Errore', 'Erro', 'Ошибка', 'Chyba'],
];

/** What can be pressed at a message, and how long it has been there. */
const labels = [
  ...['Dismiss', 'Dismiss notification', 'Dismiss toast notification', 'Close', 'Clear', 'OK', 'x', 'Just now', 'Now'],
  ...['Learn more', 'More information', 'More details', 'Details', 'Show details', 'See more', 'See less'],
  ...['Stäng', 'Avvisa', 'Läs mer', 'Mer information', 'Information', 'Schließen', 'Verwerfen', 'Mehr erfahren'],
  ...[
    'Weitere Informationen',
    '关闭',
    '消除',
    '了解更多',
    '了解详细信息',
    '详细信息',
    'Zamknij',
    'Odrzuć',
    'Dowiedz się więcej',
  ],
  ...['Sluiten', 'Negeren', 'Meer informatie', 'Cerrar', 'Descartar', 'Más información', 'Chiudi', 'Ignora'],
  ...['Altre informazioni', 'Scopri di più', 'Dettagli', 'Fechar', 'Ignorar', 'Descartar', 'Saiba mais', 'Detalhes'],
  ...['Закрыть', 'Подробнее', 'Дополнительные сведения', 'Zavřít', 'Další informace', 'Podrobnosti', 'Szczegóły'],
];

/** What is left of the error where the words before are an error by themselves. */
const tails = ['to an account', 'to account', 'with an account'];

const errors = quoted.map(([error]) => lettersOf(error));
const harmless = [...quoted.flatMap(([, ...advice]) => advice), ...titles, ...labels, ...tails].map(lettersOf);
const nothingElse = new RegExp(`^(?:${harmless.join('|')}|\\p{N})*$`, 'u');

/**
 * Whether a message says nothing but the error.
 * @param beside what it says besides: only letters and digits, without accents. It may be the error again, cut short.
 */
export function isErrorAlone(beside = ''): boolean {
  const words = lettersOf(beside);
  return nothingElse.test(words) || errors.some((error) => error.startsWith(words));
}
