/** Drawings about what people type. Colours come from the classes of `training.css`; nothing here has words. */

/** A name card whose name is covered. */
export function NameCard() {
  return (
    <>
      <g className="art__soft">
        <path d="M0 168h360M40 168c8-22 30-30 52-30M320 168c-8-20-26-26-44-26" />
      </g>
      <g className="art__paper">
        <rect x="88" y="44" width="184" height="112" rx="8" />
        <circle cx="130" cy="84" r="15" />
        <path d="M104 134c2-22 14-30 26-30s24 8 26 30Z" />
        <path d="M176 108h74M176 122h58M176 136h66" />
      </g>
      <path className="art__mask" d="M176 82h78" />
      <path className="art__accent" d="M176 64h30" />
    </>
  );
}

/** A window with code, and a key that stays on its hook beside it. */
export function KeyOnHook() {
  return (
    <>
      <g className="art__paper">
        <rect x="46" y="40" width="184" height="124" rx="8" />
        <path d="M46 64h184M58 52h.1M70 52h.1M82 52h.1" />
        <path d="m78 84-14 12 14 12M104 120l16-44M146 84l14 12-14 12" />
      </g>
      <path className="art__accent" d="M66 134h58M66 148h92M176 96h36" />
      <g className="art__line">
        <path d="M262 40h60M292 40v18c0 10 14 8 12-2" />
      </g>
      <g className="art__warm">
        <circle cx="298" cy="84" r="17" />
        <circle cx="298" cy="84" r="6" />
        <path d="M298 101v52M298 128h14M298 144h18" />
      </g>
    </>
  );
}

/** A folder tied with a cord, with a round seal on it. */
export function SealedFolder() {
  return (
    <>
      <path className="art__soft" d="M30 170h300M64 170c10-14 26-18 40-18M300 170c-6-12-18-16-30-16" />
      <g className="art__paper">
        <path d="M94 58V42h58l14 16h100v102H94Z" />
        <path d="M94 76h172" />
      </g>
      <path className="art__line" d="M180 58v102M94 112h172" />
      <g className="art__warm">
        <circle cx="180" cy="112" r="25" />
        <path d="M168 104h24M168 112h24M180 98v28M170 124h20" />
      </g>
      <path className="art__accent" d="M112 90h40M112 134h30M212 134h38" />
    </>
  );
}

/** Two doors: one into a house with a wall around, one onto the open road. */
export function TwoDoors() {
  return (
    <>
      <path className="art__soft" d="M0 166h360M20 60c20-10 30-24 56-26M262 36c24 2 40 14 70 20" />
      <g className="art__paper">
        <path d="M52 84 112 48l60 36v82H52Z" />
        <path d="M92 166v-52h40v52M124 140h.1" />
      </g>
      <path className="art__accent" d="M40 92 112 46l72 46M34 166v-30h18M172 136h18v30" />
      <g className="art__line">
        <path d="M244 166V76h58v90M244 76h58" />
        <path d="M244 166l-26 14V66l26 10" />
      </g>
      <path className="art__warm" d="M262 120h24M278 112l8 8-8 8" />
      <path className="art__soft" d="M316 150h30M322 140h18M328 130h8" />
    </>
  );
}

/** A letter in which one line turns into a hook. */
export function HookedLine() {
  return (
    <>
      <path className="art__soft" d="M24 172h312" />
      <g className="art__paper">
        <path d="M58 30h106l20 20v118H58Z" />
        <path d="M164 30v20h20M76 66h88M76 84h74M76 136h88M76 152h50" />
      </g>
      <path className="art__warm" d="M76 110h96c56 0 44-58 84-58 30 0 30 40 8 40-14 0-14-18-2-18" />
      <g className="art__line">
        <path d="M226 118h96a8 8 0 0 1 8 8v30a8 8 0 0 1-8 8h-68l-18 12v-12h-10a8 8 0 0 1-8-8v-30a8 8 0 0 1 8-8Z" />
      </g>
      <path className="art__accent" d="M240 136h68M240 148h40" />
    </>
  );
}

/** A hand above with strings to a letter, a calendar and a folder. */
export function Strings() {
  return (
    <>
      <path className="art__soft" d="M24 174h312" />
      <g className="art__line">
        <path d="M124 34h112M180 22v24" />
        <path d="M128 34 88 104M180 46v58M232 34l40 70" />
      </g>
      <g className="art__paper">
        <path d="M52 104h72v48H52ZM52 104l36 28 36-28" />
        <rect x="148" y="104" width="64" height="54" rx="5" />
        <path d="M148 120h64M164 98v12M196 98v12" />
        <path d="M238 112v-8h24l6 8h38v46h-68Z" />
      </g>
      <path className="art__accent" d="M162 134h10M186 134h12M162 146h10M254 134h34" />
      <path className="art__warm" d="m66 72 24-12M74 88l20-10" />
    </>
  );
}
