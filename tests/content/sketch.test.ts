// @vitest-environment happy-dom
/** What leaves a page when it is reported, and what never does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketch } from '../../src/content/sketch.ts';
import { sketchRequest as vocabulary } from '../../src/popup/report/anchors.ts';

const home = 'https://partner.microsoft.com/';

function reported(markup: string, address = home) {
  document.body.innerHTML = markup;
  return sketch(document, address, vocabulary);
}

/** The outline of what is in the body. */
function outline(markup: string): string[] {
  const { lines } = reported(markup);
  return lines.slice(lines.indexOf(' body') + 1).map((line) => line.slice(2));
}

function place(address: string): string {
  return reported('', address).place;
}

describe('the outline of a page', () => {
  it('tells tags, classes, roles, states and known phrases', () => {
    expect(
      outline('<div class="he-grid wide" role="grid"><button disabled aria-disabled="true"> Activate\n</button></div>'),
    ).toEqual(['div.he-grid.wide[role=grid]', ' button[disabled][aria-disabled=true]', '  "Activate"']);
  });

  it('tells a known phrase in our words and without its numbers', () => {
    expect(outline('<p>CONTRACT ID:  172 583 642</p><p>7 incidents remaining</p>')).toEqual([
      'p',
      ' ~32#',
      'p',
      ' "# incidents remaining"',
    ]);
    expect(outline('<p>Contract ID: 172583642</p>')).toEqual(['p', ' "Contract ID: #"']);
  });

  it('tells the rough length of any other text, and whether it has digits', () => {
    expect(outline('<p>Ada Okafor</p><p>Ada 7</p><p>A</p><p>  </p>')).toEqual([
      'p',
      ' ~16',
      'p',
      ' ~8#',
      'p',
      ' ~1',
      'p',
    ]);
  });

  it('tells which element names which, by number', () => {
    expect(outline('<label id="ada" for="okafor">x</label><input id="okafor" aria-labelledby="ada other">')).toEqual([
      expect.stringMatching(/^label\[id=@\d+\]\[for=@\d+\]$/),
      ' ~1',
      expect.stringMatching(/^input\[id=@\d+\]\[aria-labelledby=@\d+ @\d+\]$/),
    ]);
    const [label = '', , input = ''] = outline('<label for="okafor">x</label><input id="okafor">');
    expect(/for=(@\d+)/.exec(label)?.[1]).toBe(/id=(@\d+)/.exec(input)?.[1]);
  });

  it('tells the ids that are the portal’s own', () => {
    expect(outline('<div id="signInPrompt"></div>')).toEqual(['div[id=signInPrompt]']);
  });

  it('goes into open shadow roots and says so', () => {
    document.body.innerHTML = '<he-card><b>Home</b></he-card>';
    document.querySelector('he-card')!.attachShadow({ mode: 'open' }).innerHTML = '<slot name="title"></slot>';
    expect(sketch(document, home, vocabulary).lines.slice(-5)).toEqual([
      '  he-card',
      '   %shadow',
      '    slot',
      '   b',
      '    "Home"',
    ]);
  });

  it('passes over scripts, our own panels, and what fields hold', () => {
    const markup =
      '<script>1</script><style>p {}</style><benefit-lens>Home</benefit-lens><textarea>Home</textarea><input value="Home">';
    expect(outline(markup)).toEqual(['textarea', 'input']);
  });

  it('names what is not shown, and not what is inside', () => {
    expect(outline('<div style="display: none"><p>Home</p></div>')).toEqual(['div[hidden]']);
  });

  it('leaves out names that look generated', () => {
    const classes = 'f1abcde root-123 ___1x2y3z4 css-1q2w3e ada@contoso.example 9lives col-12 v2-migration he-button';
    expect(outline(`<i class="${classes}"></i>`)).toEqual(['i.col-12.v2-migration.he-button']);
  });

  it('stays within its bounds and says when it was cut', () => {
    const many = reported('<p>Home</p>'.repeat(60));
    expect(many.isCut).toBe(true);
    expect(many.lines.filter((line) => line.endsWith('"Home"'))).toHaveLength(vocabulary.most.siblings);
    document.body.innerHTML = `<ul>${'<li><b>Home</b></li>'.repeat(9)}</ul>`;
    const few = sketch(document, home, { ...vocabulary, most: { ...vocabulary.most, lines: 10 } });
    expect([few.isCut, few.lines.length]).toEqual([true, 10]);
    const short = sketch(document, home, { ...vocabulary, most: { ...vocabulary.most, characters: 50 } });
    expect(short.isCut).toBe(true);
    expect(short.lines.join('').length).toBeLessThan(70);
    const flat = sketch(document, home, { ...vocabulary, most: { ...vocabulary.most, depth: 2 } });
    expect([flat.isCut, flat.lines.at(-1)]).toEqual([true, '  ul']);
    expect(reported('<p>Home</p>').isCut).toBe(false);
  });

  it('goes on beside what was cut', () => {
    const { lines } = reported(`<ul>${'<li></li>'.repeat(50)}</ul><main></main>`);
    expect(lines.at(-1)).toBe('  main');
  });

  it('counts anchors, in shadow roots too', () => {
    document.body.innerHTML = '<table></table><he-card></he-card>';
    document.querySelector('he-card')!.attachShadow({ mode: 'open' }).innerHTML = '<table></table>';
    expect(sketch(document, home, { ...vocabulary, anchors: ['table', 'iframe'] }).counts).toEqual([2, 0]);
  });
});

describe('the place of a page', () => {
  it.each([
    [
      'https://partner.microsoft.com/de-de/dashboard/v2/benefits/technicalsupport?x=1',
      'partner.microsoft.com/dashboard/v2/benefits/technicalsupport#',
    ],
    [
      'https://partner.microsoft.com/commerce/customers/contoso/servicemanagement#ada',
      'partner.microsoft.com/commerce/customers/_/servicemanagement#_',
    ],
    [
      'https://portal.azure.com/#@contoso.example/resource/subscriptions/00000000-0000-4000-8000-000000000000',
      'portal.azure.com/#_/_/_/_',
    ],
    [
      'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/callerName/Ada',
      'portal.azure.com/#view/microsoft_azure_support/newsupportrequestv3blade/_/_',
    ],
    ['https://contoso.example/dashboard', '_/dashboard#'],
  ])('of %s', (address, told) => {
    expect(place(address)).toBe(told);
  });

  it('of a frame is told where the frame stands', () => {
    const frame = make('iframe');
    frame.setAttribute('src', 'https://sandbox-1.reactblade.portal.azure.net/React/Index?id=ada');
    document.body.replaceChildren(frame);
    expect(sketch(document, home, vocabulary).lines.at(-1)).toBe(
      '  iframe[src=sandbox-1.reactblade.portal.azure.net/react/index#]',
    );
  });
});

/** Whatever tells who somebody is, each with a mark by which it is found again. */
const secrets = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{2,8}$/).map((name) => `Zqx${name.toLowerCase()}`),
  fc.stringMatching(/^[a-z]{2,8}$/).map((name) => `zqx.${name}@contoso.example`),
  fc.uuid(),
  fc.stringMatching(/^[1-9]\d{5,11}$/),
  fc.stringMatching(/^[a-z]{1,6}$/).map((name) => `?user=zqx${name}&id=1`),
);
const isTold = (secret: string, text: string) => {
  const mark = /zqx[.a-z]*/i.exec(secret)?.[0] ?? secret.split('-')[0] ?? secret;
  return text.toLowerCase().includes(mark.toLowerCase());
};
const holders = ['div', 'span', 'input', 'a', 'iframe', 'button', 'x-part', 'option'];
const attributes = [
  ...vocabulary.attributes.filter((name) => !vocabulary.names.includes(name)),
  ...['href', 'src', 'value', 'name', 'data-id', 'data-account', 'style', 'aria-description', 'content'],
];
const parts = fc.array(
  fc.record({
    tag: fc.constantFrom(...holders),
    text: secrets,
    around: fc.constantFrom('', 'Access ID ', 'Activate ', 'Home: '),
    attributes: fc.dictionary(fc.constantFrom(...attributes), secrets, { maxKeys: 5 }),
    inShadow: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** An element by name. A frame is one by name only, since none can load here. */
function make(tag: string): Element {
  return tag === 'iframe' ? document.createElementNS('', tag) : document.createElement(tag);
}

describe('privacy', () => {
  it('lets no text, id, attribute or parameter of the page’s own out', () => {
    fc.assert(
      fc.property(parts, secrets, (page, inAddress) => {
        document.body.replaceChildren();
        for (const part of page) {
          const element = make(part.tag);
          for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
          const into = part.inShadow && part.tag === 'div' ? element.attachShadow({ mode: 'open' }) : element;
          into.append(part.around + part.text);
          document.body.append(element);
        }

        const query = encodeURIComponent(inAddress);
        const address = `https://partner.microsoft.com/dashboard/${query}/users?a=${query}#${query}/${query}`;
        const told = JSON.stringify(sketch(document, address, vocabulary));
        const all = [inAddress, ...page.flatMap((part) => [part.text, ...Object.values(part.attributes)])];
        expect(all.filter((secret) => isTold(secret, told))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('lets no number, address or GUID out in a name', () => {
    const numbers = fc.oneof(fc.uuid(), fc.stringMatching(/^[1-9]\d{5,11}$/), fc.emailAddress());
    const around = fc.constantFrom('', 'row-', 'user_', 'x');
    fc.assert(
      fc.property(numbers, around, fc.constantFrom('class', ...vocabulary.names), (secret, before, attribute) => {
        document.body.replaceChildren(document.createElement('p'));
        document.querySelector('p')?.setAttribute(attribute, before + secret);
        const { lines } = sketch(document, home, vocabulary);
        expect(lines.at(-1)).toMatch(attribute === 'class' ? /^ {2}p$/ : /^ {2}p\[[\w-]+\]$/);
      }),
    );
  });

  it('tells texts only as they stand in the list', () => {
    const words = fc.constantFrom('Activate', 'home', 'Contract ID', '7', 'Ada', '20 incidents', '：', ' ', 'Next');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (all) => {
        document.body.replaceChildren(all.join(' '));
        const { lines } = sketch(document, home, vocabulary);
        const texts = lines.slice(lines.indexOf(' body') + 1);
        const known = vocabulary.phrases.map((phrase) => `  "${phrase}"`);
        expect(texts.filter((line) => !known.includes(line) && !/^ {2}~\d+#?$/.test(line))).toEqual([]);
      }),
    );
  });
});
