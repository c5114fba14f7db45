import { BuilderElement, Run, type XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string>>;

/** The shape that words are drawn along (VML, type 136), as Word itself writes it. */
const WORD_ART = '_x0000_t136';
const WORD_ART_FORMULAS = [
  ...['sum #0 0 10800', 'prod #0 2 1', 'sum 21600 0 @1', 'sum 0 0 @2', 'sum 21600 0 @3', 'if @0 @3 0'],
  ...[
    'if @0 21600 @1',
    'if @0 0 @2',
    'if @0 @4 21600',
    'mid @5 @6',
    'mid @8 @5',
    'mid @7 @8',
    'mid @6 @7',
    'sum @6 0 @5',
  ],
];
/** Word knows a watermark by this name and takes it out again through Design, Watermark. */
const NAME = 'PowerPlusWaterMarkObject1';
const PLACE = [
  ...['position:absolute', 'margin-left:0', 'margin-top:0', 'width:430pt', 'height:172pt', 'rotation:315'],
  ...['z-index:-251658752', 'mso-position-horizontal:center', 'mso-position-horizontal-relative:margin'],
  ...['mso-position-vertical:center', 'mso-position-vertical-relative:margin'],
].join(';');
/** So pale that grey text over it keeps a contrast of 4.5 to 1 even where a reader does not make it see-through. */
const INK = '#d0d0d0';

/**
 * A word across the page behind its text. It is drawn, so no screen reader stops at it on each page: the same is said in
 * words at the top of each. The library's own has a name made up at each writing, and the same record must give the
 * same bytes (EXP-04).
 */
export class Watermark extends Run {
  constructor(word: string) {
    super({ noProof: true });
    this.root.push(element('w:pict', {}, [shapeType(), shape(word)]));
  }
}

function shapeType(): XmlComponent {
  const formulas = WORD_ART_FORMULAS.map((eqn) => element('v:f', { eqn }));
  return element(
    'v:shapetype',
    {
      ...{ id: WORD_ART, coordsize: '21600,21600', 'o:spt': '136', adj: '10800' },
      path: 'm@7,l@8,m@5,21600l@6,21600e',
    },
    [
      element('v:formulas', {}, formulas),
      element('v:path', {
        ...{ textpathok: 't', 'o:connecttype': 'custom', 'o:connectangles': '270,180,90,0' },
        'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
      }),
      element('v:textpath', { on: 't', fitshape: 't' }),
      element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
    ],
  );
}

function shape(word: string): XmlComponent {
  const look = { type: `#${WORD_ART}`, style: PLACE, 'o:allowincell': 'f', fillcolor: INK, stroked: 'f' };
  return element('v:shape', { id: NAME, 'o:spid': '_x0000_s2049', ...look }, [
    element('v:fill', { opacity: '.5' }),
    element('v:textpath', { style: 'font-family:"Calibri";font-size:1pt', string: word }),
  ]);
}

function element(name: string, attributes: Attributes, children: readonly XmlComponent[] = []): XmlComponent {
  const written = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(written), children });
}
