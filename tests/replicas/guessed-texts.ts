/**
 * Words that pages need and no evidence gives: column headings and units in languages other than English.
 * Guessed: all of it but English (which stands in Microsoft's screenshots of 2023). The translations are our own.
 */
import type { Language } from './options.ts';

/** Headings and units of the benefit grid, and how a plan's line of dates and balance might be put. */
export interface GuessedTexts {
  readonly benefitName: string;
  readonly source: string;
  readonly quantity: string;
  readonly activateBy: string;
  readonly remaining: string;
  readonly incidents: string;
  readonly unlimitedIncidents: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly incidentsRemaining: string;
  readonly typesOfSupport: string;
}

export const guessedTexts: Readonly<Record<Language, GuessedTexts>> = {
  'en-US': {
    benefitName: 'Benefit Name',
    source: 'Source (Program Name & Specialization)',
    quantity: 'Quantity',
    activateBy: 'Activate By',
    remaining: 'Remaining',
    incidents: '{n} incidents',
    unlimitedIncidents: 'Unlimited incidents',
    startDate: 'Start Date ({d})',
    endDate: 'End Date ({d})',
    incidentsRemaining: '{n} incidents remaining',
    typesOfSupport: 'Types of Support',
  },
  'de-DE': {
    benefitName: 'Name des Vorteils',
    source: 'Quelle (Programmname und Spezialisierung)',
    quantity: 'Menge',
    activateBy: 'Aktivieren bis',
    remaining: 'Verbleibend',
    incidents: '{n} Incidents',
    unlimitedIncidents: 'Unbegrenzte Incidents',
    startDate: 'Startdatum ({d})',
    endDate: 'Enddatum ({d})',
    incidentsRemaining: '{n} Incidents verbleibend',
    typesOfSupport: 'Supporttypen',
  },
  'sv-SE': {
    benefitName: 'Förmånens namn',
    source: 'Källa (programnamn och specialisering)',
    quantity: 'Antal',
    activateBy: 'Aktivera senast',
    remaining: 'Återstår',
    incidents: '{n} incidenter',
    unlimitedIncidents: 'Obegränsat antal incidenter',
    startDate: 'Startdatum ({d})',
    endDate: 'Slutdatum ({d})',
    incidentsRemaining: '{n} incidenter återstår',
    typesOfSupport: 'Supporttyper',
  },
  'zh-CN': {
    benefitName: '权益名称',
    source: '来源(计划名称和专业化)',
    quantity: '数量',
    activateBy: '激活截止日期',
    remaining: '剩余',
    incidents: '{n} 个事件',
    unlimitedIncidents: '无限制事件',
    startDate: '开始日期 ({d})',
    endDate: '结束日期 ({d})',
    incidentsRemaining: '剩余 {n} 个事件',
    typesOfSupport: '支持类型',
  },
  'pl-PL': {
    benefitName: 'Nazwa korzyści',
    source: 'Źródło (nazwa programu i specjalizacja)',
    quantity: 'Ilość',
    activateBy: 'Aktywuj do',
    remaining: 'Pozostało',
    incidents: '{n} zdarzeń',
    unlimitedIncidents: 'Nieograniczona liczba zdarzeń',
    startDate: 'Data rozpoczęcia ({d})',
    endDate: 'Data zakończenia ({d})',
    incidentsRemaining: 'Pozostało zdarzeń: {n}',
    typesOfSupport: 'Typy pomocy technicznej',
  },
  'nl-NL': {
    benefitName: 'Naam van voordeel',
    source: 'Bron (programmanaam en specialisatie)',
    quantity: 'Aantal',
    activateBy: 'Activeren vóór',
    remaining: 'Resterend',
    incidents: '{n} incidenten',
    unlimitedIncidents: 'Onbeperkt aantal incidenten',
    startDate: 'Begindatum ({d})',
    endDate: 'Einddatum ({d})',
    incidentsRemaining: '{n} incidenten resterend',
    typesOfSupport: 'Typen ondersteuning',
  },
  'es-ES': {
    benefitName: 'Nombre del beneficio',
    source: 'Origen (nombre del programa y especialización)',
    quantity: 'Cantidad',
    activateBy: 'Activar antes de',
    remaining: 'Restante',
    incidents: '{n} incidentes',
    unlimitedIncidents: 'Incidentes ilimitados',
    startDate: 'Fecha de inicio ({d})',
    endDate: 'Fecha de finalización ({d})',
    incidentsRemaining: '{n} incidentes restantes',
    typesOfSupport: 'Tipos de soporte técnico',
  },
  'it-IT': {
    benefitName: 'Nome del vantaggio',
    source: 'Origine (nome del programma e specializzazione)',
    quantity: 'Quantità',
    activateBy: 'Attivare entro',
    remaining: 'Rimanenti',
    incidents: '{n} eventi imprevisti',
    unlimitedIncidents: 'Eventi imprevisti illimitati',
    startDate: 'Data di inizio ({d})',
    endDate: 'Data di fine ({d})',
    incidentsRemaining: '{n} eventi imprevisti rimanenti',
    typesOfSupport: 'Tipi di supporto',
  },
  'pt-BR': {
    benefitName: 'Nome do benefício',
    source: 'Origem (nome do programa e especialização)',
    quantity: 'Quantidade',
    activateBy: 'Ativar até',
    remaining: 'Restante',
    incidents: '{n} incidentes',
    unlimitedIncidents: 'Incidentes ilimitados',
    startDate: 'Data de início ({d})',
    endDate: 'Data de término ({d})',
    incidentsRemaining: '{n} incidentes restantes',
    typesOfSupport: 'Tipos de suporte',
  },
  'ru-RU': {
    benefitName: 'Название преимущества',
    source: 'Источник (название программы и специализация)',
    quantity: 'Количество',
    activateBy: 'Активировать до',
    remaining: 'Осталось',
    incidents: 'Инциденты: {n}',
    unlimitedIncidents: 'Неограниченное число инцидентов',
    startDate: 'Дата начала ({d})',
    endDate: 'Дата окончания ({d})',
    incidentsRemaining: 'Осталось инцидентов: {n}',
    typesOfSupport: 'Типы поддержки',
  },
  'cs-CZ': {
    benefitName: 'Název výhody',
    source: 'Zdroj (název programu a specializace)',
    quantity: 'Množství',
    activateBy: 'Aktivovat do',
    remaining: 'Zbývá',
    incidents: '{n} incidentů',
    unlimitedIncidents: 'Neomezený počet incidentů',
    startDate: 'Datum zahájení ({d})',
    endDate: 'Datum ukončení ({d})',
    incidentsRemaining: 'Zbývá incidentů: {n}',
    typesOfSupport: 'Typy podpory',
  },
};
