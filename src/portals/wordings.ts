/**
 * Words of fields and forms that several portals share. The two ids: English, the ten languages in which the documentation
 * of 2021 names them, Indonesian of 2025; in the others they are plain translations, as are the words of empty fields.
 */

/** Words for a field by which a list is filtered or searched, in front of what it is filtered by. */
const filtering = String.raw`(?<!\p{L})(?:filt|search|such|sök|zoek|szuk|hled|busc|cerca|pesquis|recherch|фильтр|поиск|ara\b|szűr|keres)\p{L}*[\s:]+(?:\p{L}+\s+){0,2}`;

/** Names of the field for the Access ID. */
export const accessName = named(
  /access\s*id\b|åtkomst-?\s?id|zugriffs-?\s?id|访问\s*id|identyfikator dostępu|toegangs-?\s?id|id(?:entificador|\.)? de ac{1,2}es{1,2}o|id di accesso|идентификатор доступа|id přístupu|přístupové id|id akses|id d[’']accès|アクセス\s*id|액세스\s*id|存取\s*(?:id|識別碼)|erişim kimliği|hozzáférési? azonosító/,
);

/** Names of the field for the Contract ID. */
export const contractName = named(
  /contract\s*-?id\b|kontrakts?-?\s?id\b|vertrags-?\s?id|合同\s*id|identyfikator kontraktu|id(?:entificador|\.)? d[eo] contrato|id(?: del)? contratto|идентификатор контракта|id smlouvy|id kontrak|id d[eu] contrat|契約\s*id|계약\s*id|合約\s*(?:id|識別碼)|sözleşme kimliği|szerződés\s?-?azonosító/,
);

/** Names of fields of a sign-in, of another service's keys, or of a subscription. */
export const signIn =
  /subscri|abon+ement|suscrip|sottoscri|assinatura|prenumer|subskry|подпис|předplat|订阅|訂閱|サブスク|구독|pass\s?w|passwd|kennwort|contraseñ|senha|mot de passe|пароль|heslo|hasło|lösenord|wachtwoord|密码|密碼|パスワード|비밀번호|user|e-?mail|login|key|secret|token/i;

/** What an empty field says, in the portals' languages: "Select …", "Search …", "Loading…". */
export const invitation =
  /^(?:--|sel|search|choose|pick|auswähl|wähl|such|välj|sök|选择|搜索|请选|wyb|szuk|kies|zoek|busc|elij|cerca|scegl|pesquis|escolh|выбер|поиск|vyb|hled|choisi|sélec|選択|検索|선택)|(?:…|\.\.\.)$/i;

/** A field of this name, not one by which a list is filtered. What stands before a name is looked at only where one is. */
function named({ source }: RegExp): RegExp {
  return new RegExp(`(?:${source})(?!\\s*(?:filt|筛选|篩選|フィルター|필터))(?<!${filtering}(?:${source}))`, 'iu');
}
