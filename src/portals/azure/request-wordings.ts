/**
 * Words of a new support request. English and "support plan": articles on creating an Azure support request, 2020 to 2025
 * (en, de, es, zh, sv, pl, nl). Issue types: Microsoft's screenshot of 2020; in other languages they are the common words
 * for billing, subscription and technical, as no localised form was seen.
 */

/** Name of the field that offers the plans. */
export const supportPlanField =
  /support\s?-?\s?plan|supportplan|support\s?avtal|plan(?:o|u|es)? (?:de (?:soporte|suporte|support)|di supporto|pomocy|podpory|wsparcia)|支持计划|支援方案|ondersteuningsplan|план\S* поддержки|plán\S* podpory|サポート プラン|지원 플랜|destek plan|támogatási (?:csomag|terv)|rencana dukungan/i;

/** Name of the field that offers the issue types. */
export const issueTypeField =
  /issue\s+type|type of issue|problemtyp|ärendetyp|art des problems|问题类型|問題類型|typ problemu|type (?:probleem|problème|de problème)|probleemtype|tipo d[ei] problema|тип проблемы|typ problému|問題の種類|문제 유형|probléma ?típus|sorun türü/i;

/** The free plan, with which no technical request can be made, and words for no plan at all. In any other words it is a plan. */
export const basicPlan =
  /\bbasi[cs]\b|\bbás[ií]c[oa]\b|\b(?:di|de) base\b|grundlegend|grundläggande|podstawow|základní|alapszintű|\btemel\b|базов|基本|ベーシック|기본|베이식|^(?:none|no (?:support )?plan|kein|aucun|ningun|nenhum|nessun|geen |ing[ea]|brak |žádn|nincs|yok$|нет)|^(?:无|無|没有|沒有|なし|없음)/i;

/** Issue types. */
export const technicalType = /te[ck]h?n|téc?hn|técn|техн|技术|技術|기술|műszak|τεχν|تقن|فني|טכני/i;
export const billingType =
  /billing|abrechn|faktur|fattur|factur|fatur|计费|計費|帳單|账单|rozlicz|выставлен|счет|請求|청구|penagihan|számláz/i;
export const subscriptionType =
  /subscri|abon|prenum|订阅|訂用|subskr|abbonam|suscrip|sottoscr|assinat|подпис|předpl|サブスク|구독|langganan|előfiz|quota|kvot|配额/i;
/** Issue types that need no plan. */
export const freeType = new RegExp(`${billingType.source}|${subscriptionType.source}`, 'i');
/** What a filter offers before the types: all of them. */
export const everyType =
  /^(?:all|any|alle|todos?|todas?|toate|tous|toutes|tutt[ie]|wszystkie|vše(?:chny)?|összes|mind(?:en|egyik)?|tümü|hepsi|все|すべて|全て|모두|전체|全部|所有)(?![a-z])/i;
