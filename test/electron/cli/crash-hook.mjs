// Loaded into the program by Node's `--import`: once the text of a test has been decoded, the process meets with what CRASH names.
// The text is held on to and quoted, as a library that fails on it would.
const decode = TextDecoder.prototype.decode;
const crashes = {
  throw: (text) => void setTimeout(() => fail(text)),
  reject: (text) => void Promise.reject(new Error(text)),
  'throw at once': (text) => fail(text),
  memory: (text) => {
    const kept = [];
    for (;;) kept.push([...text], text.split(''));
  },
  abort: () => process.abort(),
};

function fail(text) {
  throw new Error(`cannot read ${text}`);
}

TextDecoder.prototype.decode = function decoded(...given) {
  const text = decode.apply(this, given);
  // Node decodes its modules in the same way.
  if (!text.startsWith('氏名: ')) return text;
  globalThis.heldByHook = text;
  const wanted = process.env.CRASH ?? '';
  if (wanted.startsWith('SIG')) {
    process.kill(process.pid, wanted);
    // Signals with a listener are heard when the work of the moment is done.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  } else crashes[wanted]?.(text);
  return text;
};
