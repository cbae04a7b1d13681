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

/** The sentences above, in the order in which a page is compared with them. */
export const alreadyAssociated: readonly string[] = sentences;

/**
 * Words of which each wording holds at least one, wherever markup has cut it. Asked for every text that changes,
 * so it is one regular expression over the raw text.
 */
export const alreadyAssociatedHint =
  /associa(?:t|d)|asociado|associerat|zugeordnet|zugriffs-?\s?id|关联|skojarzon|gekoppeld|связан|p(?:ř|r\u030c)idru(?:ž|z\u030c)en|access\s*id|account\s+manager/i;

/** The advice that follows the error in English; where it stands, the message is the error itself, not a mention. */
export const accountManagerAdvice = 'contact your Technical Account Manager';
