/**
 * A checkpoint gate among hills, with a road through it and a sheet of paper on the road whose name is blacked out.
 * `label` says so in words.
 */
export function LessonArt({ label }: { label: string }) {
  return (
    <svg
      className="art"
      viewBox="0 0 360 200"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={label}
    >
      <g className="art__far">
        <circle cx="292" cy="46" r="17" />
        <path d="M0 128c34-8 52-44 84-62 26 14 40 40 62 50 22-16 34-34 58-46 34 20 58 46 92 54 22 4 44 4 64 4" />
        <path d="M84 66c-4 10-2 18-8 28M204 70c4 8 2 16 8 24" />
      </g>
      <g className="art__near">
        <path d="M20 150h84M256 150h84" />
        <path d="M30 150v-30M44 150v-32M58 150v-33M72 150v-33M86 150v-33M274 150v-33M288 150v-33M302 150v-33M316 150v-32M330 150v-30" />
        <path d="M22 130c28-4 54-5 80-5M258 125c26 0 52 1 80 5" />
      </g>
      <g className="art__gate">
        <path d="M112 168V72M120 168V74M240 168V74M248 168V72" />
        <path d="M92 74c58 7 118 7 176 0l3-9c-60 8-122 8-182 0Z" />
        <path d="M106 92h148M106 99h148" />
        <path d="M104 168h24M232 168h24" />
      </g>
      <g className="art__road">
        <path d="M150 168c-10 10-34 20-60 28M210 168c10 10 34 20 60 28" />
        <path d="M180 176v5M180 188v5" />
      </g>
      <g className="art__sheet">
        <path d="M156 106h38l12 12v44h-50Z" />
        <path d="M194 106v12h12" />
        <path d="M164 120h20M164 130h32M164 150h24" />
        <path className="art__mask" d="M164 140h30" />
      </g>
    </svg>
  );
}
