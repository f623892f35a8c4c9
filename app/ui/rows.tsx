import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { describedBy, Hints } from "./parts/hints.tsx";

type Props = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** The numbers of the rows in which something stands, in their order. */
  rows: number[];
  /** So many rows stand there at first. */
  least: number;
  isOrdered: boolean;
  words: {
    row: string;
    add: string;
    remove: string;
    undo: string;
    up: string;
    down: string;
    removed: (row: string) => string;
  };
  children: (row: number) => ReactNode;
};
const further = 5;

/**
 * Rows of a form that grow, shrink and move. Each button is one of the form (`act`), so that all of it works without
 * JavaScript, where five empty rows stand below; with it nothing is sent.
 */
export function Rows({ name, legend, hint, error, rows, least, isOrdered, words, children }: Props) {
  const after = Math.max(-1, ...rows) + 1;
  const blanks = Math.max(0, least - rows.length);
  const [order, setOrder] = useState(() => [...rows, ...counted(after, blanks)]);
  const [gone, setGone] = useState<readonly number[]>([]);
  const focus = useRef("");
  useEffect(() => {
    if (focus.current) document.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = "";
  });
  const here = (handler: () => void) => (event: MouseEvent) => {
    event.preventDefault();
    handler();
  };
  const idOf = (row: number) => `${name}.${row}`;
  const within = (row: number, what: string) => `#${CSS.escape(idOf(row))} ${what}`;
  const seen = order.filter((row) => !gone.includes(row));
  const add = () => {
    const row = Math.max(-1, ...order) + 1;
    focus.current = within(row, ":is(textarea, input:not([type=hidden], [type=radio], [type=checkbox]))");
    setOrder([...order, row]);
  };
  const move = (row: number, by: -1 | 1) => {
    const other = seen[seen.indexOf(row) + by];
    if (other === undefined) return;
    focus.current = within(row, `[value^="${by < 0 ? "up" : "down"} "]`);
    setOrder(order.map((one) => (one === row ? other : one === other ? row : one)));
  };
  const remove = (row: number) => {
    focus.current = `[data-undo="${CSS.escape(idOf(row))}"]`;
    setGone([...gone, row]);
  };
  const bringBack = (row: number) => {
    focus.current = within(row, '[value^="remove "]');
    setGone(gone.filter((one) => one !== row));
  };
  const draw = (row: number, at: number) => {
    const label = `${words.row} ${at + 1}`;
    const isGone = gone.includes(row);
    const act = (way: string, text: string, icon: ReactNode, press: () => void) => (
      <Button
        tone="quiet"
        name="act"
        value={`${way} ${idOf(row)}`}
        label={`${text}: ${label}`}
        onPress={here(press)}
      >
        {icon}
      </Button>
    );
    return (
      <li key={row} className="max-w-none">
        {isGone ? (
          <p role="status" className="flex flex-wrap items-center gap-2">
            {words.removed(words.row)}
            <button
              type="button"
              data-undo={idOf(row)}
              className="link min-h-11 px-2"
              onClick={() => bringBack(row)}
            >
              {words.undo}
            </button>
          </p>
        ) : null}
        <fieldset
          id={idOf(row)}
          disabled={isGone}
          hidden={isGone}
          className="rounded-box border border-base-300 bg-base-100 px-3 pb-3 sm:px-4"
        >
          <legend className="sr-only">{label}</legend>
          <div className="flex min-h-11 items-center justify-between gap-2">
            <span aria-hidden="true" className="font-semibold">
              {label}
            </span>
            <span className="flex">
              {isOrdered ? act("up", words.up, <ArrowUp size={18} />, () => move(row, -1)) : null}
              {isOrdered ? act("down", words.down, <ArrowDown size={18} />, () => move(row, 1)) : null}
              {act("remove", words.remove, <Removal>{words.remove}</Removal>, () => remove(row))}
            </span>
          </div>
          <div className="space-y-3">{children(row)}</div>
        </fieldset>
      </li>
    );
  };
  const place = (row: number) => seen.indexOf(row);
  return (
    <fieldset id={name} tabIndex={-1} className="space-y-3" {...describedBy(name, hint, error)}>
      <legend className="font-semibold">{legend}</legend>
      <Hints name={name} hint={hint} error={error} />
      <ol className="space-y-3">
        {order.map((row) => draw(row, place(row)))}
        <noscript>
          {counted(after + blanks, further).map((row, index) => draw(row, order.length + index))}
        </noscript>
      </ol>
      <Button tone="plain" name="act" value="rows" onPress={here(add)}>
        <Plus aria-hidden="true" size={18} /> {words.add}
      </Button>
    </fieldset>
  );
}

const counted = (from: number, n: number) => Array.from({ length: n }, (_, index) => from + index);

const Removal = ({ children }: { children: string }) => (
  <>
    <X size={18} /> {children}
  </>
);
