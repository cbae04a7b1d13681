import { describe, expect, it } from 'vitest';
import { typedProduct } from '../../src/popup/typed-product.ts';
import { findProduct } from '../../src/rules/product-names.ts';

describe('a product as people type it', () => {
  it.each([
    ['is exchange 2019 covered?', 'Exchange Server 2019'],
    ['Exchange2019', 'Exchange Server 2019'],
    ['Ist Windows Server2019 abgedeckt?', 'Windows Server 2019'],
    ['Serwer SQL 2022', 'SQL Server 2022'],
    ['Servidor SQL 2019', 'SQL Server 2019'],
    ['Сервер Exchange 2019', 'Exchange Server 2019'],
    ['是否支持SQL Server2016', 'SQL Server 2016'],
    ['SQL Server 2016是否涵盖', 'SQL Server 2016'],
    ['Exchange2019は対象ですか', 'Exchange Server 2019'],
    ['ＳＱＬ　Ｓｅｒｖｅｒ２０２２', 'SQL Server 2022'],
    ['sharepoint 2019은 지원되나요', 'SharePoint Server 2019'],
  ])('%s is %s', (text, version) => {
    expect(findProduct(typedProduct(text)).version?.name).toBe(version);
  });

  it('leaves numbers alone that are no year', () => {
    for (const text of ['windows 11 24H2', 'Office365', 'KB5002019', 'SQL20190']) expect(typedProduct(text)).toBe(text);
  });
});
