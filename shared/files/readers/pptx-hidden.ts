import { walkXml } from './office-xml.ts';

/** Whether a slide is left out of the show (`show="0"`, ECMA-376 part 1, 19.3.1.38). */
export function isHiddenSlide(xml: string): boolean {
  let isHidden = false;
  walkXml(xml, {
    open({ name, attribute }) {
      if (name === 'sld') isHidden = ['0', 'false'].includes(attribute('show')?.text ?? '');
    },
  });
  return isHidden;
}

const SHAPES = new Set(['sp', 'grpSp', 'graphicFrame', 'pic', 'cxnSp']);

/** Where texts begin whose shape, or a group around it, is switched off in the selection pane. */
export function textsInHiddenShapes(xml: string): ReadonlySet<number> {
  const starts = new Set<number>();
  const shapes: { isHidden: boolean }[] = [];
  walkXml(xml, {
    open({ name, attribute }) {
      if (SHAPES.has(name)) shapes.push({ isHidden: shapes.at(-1)?.isHidden === true });
      const shape = shapes.at(-1);
      if (name === 'cNvPr' && shape && ['1', 'true'].includes(attribute('hidden')?.text ?? '')) shape.isHidden = true;
    },
    close(name) {
      if (SHAPES.has(name)) shapes.pop();
    },
    text(_, start) {
      if (shapes.at(-1)?.isHidden === true) starts.add(start);
    },
  });
  return starts;
}
