import { seededOrder } from './seeded-order';

/** Names that fit anybody, so that "he", "she" and "they" around them go on reading well. Nobody is meant. */
const FORENAMES =
  `Alby Arden Ariel Arlo Auden Bellamy Blair Brennan Briar Brodie Cade Campbell Carey Casey Cassidy Codie Corin
  Dallas Darby Darcey Devan Drury Eden Elliot Ellis Emlyn Ennis Esmond Evren Farren Fenn Finlay Florian Freddie Gale
  Greer Halden Harley Haven Hollis Indigo Innes Ivo Jaye Jodie Joss Juno Kelby Kendall Kerr Kirby Kit Lachlan Lake
  Landry Lennox Linden Lorne Lowen Lux Marlin Maven Merrin Mika Morgan Murphy Nevin Nico Noa Oakley Odell Orla Oswin
  Paley Peregrine Perrin Quill Quinn Rafferty Ramsey Reeve Remy Rennie Rhyl Riley Ripley Robin Rory Sacha Selby Shay
  Sorrel Stevie Sully Tamsin Tate Teagan Tierney Tory Vale Vesper Wallis Wyn Yael Zephyr`.split(/\s+/);

const SURNAMES =
  `Abbercombe Aldergate Ambleby Ashendale Bartleby Beckermoor Birchall Blakemoor Bramfold Brindlecombe Brockenhope
  Calderthwaite Carrowby Chantrell Cobblewick Corrisley Cragside Dallowfield Danebridge Dapplemere Dawlerton Dunnock
  Easterby Eldergarth Ellerbeck Fallowden Farrowby Fennimore Finchingham Flaxby Foxgarth Garrowby Gillingthorpe
  Glaisdale Goswell Grindlay Hallowell Harcombe Hartsop Hazelrigg Heatherleigh Hobcroft Holmwood Ingleside Ivelet
  Jessamine Jorvale Keldale Kentisbeer Kirkhope Lambrigg Langwath Larkham Lindisway Lorrimer Maplebeck Marbury Meldreth
  Merriway Millgarth Mossop Nethercott Norwell Oakhanger Orchardson Otterbourne Pardshaw Pellworth Penhurrow Pickersgill
  Quarrington Quenby Ravensworth Reddaway Ribblesgill Rowanby Sandbeck Saxelby Sedgemoor Shawcross Silverdale Skelling
  Starbeck Swinhope Tarnside Thackeray Thistlewood Thornby Tolworthy Underbank Uppergate Varley Waverling Wenlow
  Whinfell Willowby Winterbourne Wolderton Yarrowby Yewdale`.split(/\s+/);

const PLACES = `Alderwick Ambercombe Barrowmere Birkenholt Blythescar Brackenby Calderhope Carlowmoor Copsehill Dunmarsh
  Eastermere Elmcombe Fallowgate Fernhollow Garthwick Greyfold Hawkmere Hazelholt Inglescar Kelderwick Larchmoor
  Lindenfold Marlbeck Merehope Mosswick Netherscar Oakenfold Pellmarsh Quarrymoor Ravenholt Rowanmere Saltbeck
  Sedgewick Skelderby Stonefold Tarnwick Thornmere Underholt Wexmoor Whinscar Willowfold Yarrowmere`.split(/\s+/);

const BEGINNINGS = 'Al Bel Cor Dal El Fen Gar Hol Ist Jor Kel Lor Mar Nor Or Pel Quen Ros Sel Tor Ul Ven Wen Yar'.split(
  ' ',
);
const MIDDLES = 'a e i o u an en in or ar'.split(' ');
const ENDINGS = 'beth den dric fen gan las len mir nan ric seth than vin wen yn'.split(' ');

export type NameKind = 'FORENAME' | 'SURNAME' | 'PLACE';

const LISTS: { readonly [K in NameKind]: readonly string[] } = {
  FORENAME: FORENAMES,
  SURNAME: SURNAMES,
  PLACE: PLACES,
};

/**
 * Made-up names, one after another and none twice, in an order that the seed decides. `taken` says, of a name in small
 * letters, that it is a real one of the store or stands in the pack already: such a name is never given.
 */
export function madeUpNames(seed: string, taken: (name: string) => boolean): (kind: NameKind) => string {
  const given = new Set<string>();
  const waiting = {
    FORENAME: namesInOrder('FORENAME', seed),
    SURNAME: namesInOrder('SURNAME', seed),
    PLACE: namesInOrder('PLACE', seed),
  };
  return (kind) => {
    // One step at a time: a loop over the names would end them when it is left.
    for (let next = waiting[kind].next(); next.done !== true; next = waiting[kind].next()) {
      const name = next.value;
      const plain = name.toLowerCase();
      if (given.has(plain) || taken(plain)) continue;
      given.add(plain);
      return name;
    }
    throw new Error('There are no made-up names left');
  };
}

/** The list first; names put together from pieces when a pack needs more than it holds. */
function namesInOrder(kind: NameKind, seed: string): Generator<string, undefined> {
  function* names(): Generator<string, undefined> {
    yield* seededOrder(LISTS[kind], `${seed} ${kind}`);
    const made = BEGINNINGS.flatMap((one) => MIDDLES.flatMap((two) => ENDINGS.map((three) => one + two + three)));
    yield* seededOrder(made, `${seed} ${kind} made`);
    return undefined;
  }
  return names();
}
