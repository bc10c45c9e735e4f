// Restores the program that the desk packed (src/desk/finish/pack.rs): every number is forecast from what stood before,
// as it was there, and the bytes that come say how it turned out. Whole numbers alone, which every engine counts alike.
export async function unpacked(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // What has come of the packed program, how much is to come, and the next byte to read.
  const reader = response.body.getReader();
  let packed = new Uint8Array(), total = 12, from = 12, program, told;

  // Waits for as much as one part can need.
  async function ready() {
    while (packed.length < Math.min(total, from + 16384)) {
      const { value, done } = await reader.read();
      if (done) throw new Error("The program was cut off.");
      const more = new Uint8Array(packed.length + value.length);
      more.set(packed);
      more.set(value, packed.length);
      packed = more;
      if (program || packed.length < 12) continue;
      const head = new DataView(packed.buffer);
      if (head.getUint32(0) !== 0x63703031) throw new Error("This is no packed program.");
      // With room for the number of a function's bytes, which may be shorter than the place that is left for it.
      program = new Uint8Array(head.getUint32(4, true) + 5);
      told = new Int32Array(4096 + 2 * program.length);
      total = 12 + head.getUint32(8, true);
    }
  }

  // coin.rs, for those who read, and forecast.rs
  const SLOTS = (1 << 21) - 1;
  let range = (1 << 30) - 1, point = 0;
  const weights = new Int16Array(SLOTS + 1), leanings = new Int32Array(4096), curve = new Int32Array(3073);
  const views = new Int32Array(5);
  for (let at = 0, odds = 1; at <= 1536; at++, odds *= 1.007843097206448) {
    const chance = Math.min(16384 * odds / (odds + 1) | 0, 16383);
    curve[1536 + at] = chance;
    curve[1536 - at] = 16384 - chance;
  }

  function bit(node, leaning, other) {
    const a = (views[0] ^ node) & SLOTS, b = (views[1] ^ node) & SLOTS, c = (views[2] ^ node) & SLOTS,
      d = (views[3] ^ node) & SLOTS, e = (views[4] ^ node) & SLOTS;
    const wa = weights[a], wb = weights[b], wc = weights[c], wd = weights[d], we = weights[e];
    const la = leanings[leaning], lb = leanings[other];
    const at = ((la + lb >> 8) + wa + wb + wc + wd + we >> 1) + 1536;
    const chance = curve[at < 0 ? 0 : at > 3072 ? 3072 : at];
    const bound = Math.imul(range >>> 14, chance);
    const is = point < bound;
    if (is) range = bound;
    else {
      point -= bound;
      range -= bound;
    }
    while (range < 4194304) {
      range <<= 8;
      point = point << 8 | packed[from++];
    }
    const error = is ? 16384 - chance : -chance, lean = Math.imul(error, 81) >> 10;
    leanings[leaning] = la + lean;
    leanings[other] = lb + lean;
    const by = Math.imul(error, 1100) + 131072 >> 18, first = 3 * by;
    weights[a] = wa + (wa ? by : first);
    weights[b] = wb + (wb ? by : first);
    weights[c] = wc + (wc ? by : first);
    weights[d] = wd + (wd ? by : first);
    weights[e] = we + (we ? by : first);
    return is ? 1 : 0;
  }

  // numbers.rs
  const PLAIN = 0, BYTE = 1, FORM = 2, LOCAL = 3, WIDTHS = [0, 8, 0, 0, 0, 12, 0, 0, 0, 16, 0];
  const last = new Int32Array(11), former = new Int32Array(11), seen = new Int32Array(1 << 16);
  let count = 0, recent = 0, repeats = 0, alike = 0, four = 0, six = 0, form = 0, second = 0, third = 0, height = 0;

  function mixed(one, other) {
    const mix = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x2c1b3c6d);
    return (mix ^ mix >>> 15) & 0x3fffffff;
  }

  function within(next) {
    third = second;
    second = form;
    form = next + 1;
    const trace = mixed(form, 0);
    four = (four << 8) + trace | 0;
    six = (six << 5) + trace | 0;
  }

  function number(kind) {
    const again = alike ? told[2 + repeats] : 0;
    let guess = alike && again >> 24 === kind ? (again & 0xffffff) + 1 : 0, trust = alike < 15 ? alike : 15;
    const here = mixed(kind + 1, form);
    let one = four, two = guess * 16 + trust, three = second;
    if (kind === FORM) two = six;
    else if (kind === LOCAL) {
      one = mixed(last[kind], former[kind]);
      two = mixed(six, height);
      three = mixed(mixed(last[kind], second), third);
    } else three = mixed(last[kind], second);
    views[0] = mixed(here + 1, one) >> 8;
    views[1] = mixed(here + 2, two) >> 8;
    views[2] = mixed(here + 3, three) >> 8;
    views[3] = mixed(here + 4, height) >> 8;
    views[4] = mixed(mixed(told[count + 1], kind), told[count]) >> 8;
    const leaning = kind * 64, other = 2048 + leaning;
    let found = -1;
    if (guess && alike >= 12) {
      if (bit(15, leaning + 31, other + 48 + trust)) found = guess - 1;
      guess = 0;
    }
    if (found < 0) {
      if (!guess) trust = 0;
      let length = WIDTHS[kind];
      const first = 1 << length;
      if (guess) guess += first - 1;
      if (!length) {
        const expected = guess ? 31 - Math.clz32(guess) : -1;
        while (
          bit(
            length < 4 ? length : mixed(length, 99),
            leaning + length,
            other + trust + (expected < length ? 0 : expected > length ? 32 : 16),
          )
        ) length++;
      }
      found = 1;
      for (let left = length; left--;) {
        const expected = guess >> left + 1 === found ? 16 + (guess >> left & 1) * 16 : 0;
        const node = length < 4 ? (1 << length) + 2 - length + found : mixed(found, length);
        found = found << 1 | bit(node, leaning + 32 + left, other + trust + expected);
      }
      found -= first;
    }
    former[kind] = last[kind];
    last[kind] = found;
    const next = kind << 24 | found & 0xffffff;
    if (alike && again === next) {
      alike++;
      repeats++;
    } else alike = 0;
    told[2 + count++] = next;
    recent = (recent << 7) + mixed(next, 0) | 0;
    const place = mixed(recent, 7) >> 14;
    if (!alike && seen[place]) {
      repeats = seen[place];
      while (alike < 16 && alike < repeats && told[1 + repeats - alike] === told[1 + count - alike]) alike++;
    }
    seen[place] = count;
    return found;
  }

  // pack.rs
  let length = 0;

  function unsigned(value) {
    for (; value > 127; value >>>= 7) program[length++] = value & 127 | 128;
    program[length++] = value;
  }

  function signed(value) {
    for (; value < -64 || value > 63; value >>= 7) program[length++] = value & 127 | 128;
    program[length++] = value & 127;
  }

  function restore(kind, halves = 0) {
    const value = number(kind);
    if (kind < 7 || kind > 9) unsigned(value << halves);
    else signed(kind === 7 ? value : kind === 8 ? ~value : value + 1048576);
    return value;
  }

  function byte() {
    const value = number(BYTE);
    within(value);
    return value;
  }

  function readForm() {
    const bytes = Array.from({ length: number(PLAIN) }, byte);
    const operand = number(PLAIN), halves = number(PLAIN), net = number(PLAIN), flow = number(PLAIN);
    return { bytes, operand, halves, net: net >> 1 ^ -(net & 1), flow };
  }

  function restoreFunction() {
    four = six = form = second = third = height = 0;
    const start = length, blocks = [0];
    length += 5;
    for (let groups = restore(PLAIN); groups--;) {
      restore(PLAIN);
      program[length++] = number(BYTE);
    }
    while (blocks.length) {
      const at = number(FORM), { bytes, operand, halves, net, flow } = known[at];
      within(at);
      for (const value of bytes) program[length++] = value;
      if (operand === 10) for (let labels = restore(operand); labels-- >= 0;) restore(operand);
      else if (operand) restore(operand, halves);
      height = Math.max(height + net, 0);
      if (flow === 1) blocks.push(height);
      else if (flow === 2) height = blocks.pop();
      else if (flow === 3) height = blocks[blocks.length - 1];
    }
    const body = program.slice(start + 5, length);
    length = start;
    unsigned(body.length);
    program.set(body, length);
    length += body.length;
  }

  await ready();
  for (let shift = 4; shift--;) point = point << 8 | packed[from++];
  const known = Array.from({ length: number(PLAIN) }, readForm);
  program.set([0, 97, 115, 109, 1, 0, 0, 0]);
  length = 8;
  for (let sections = number(PLAIN); sections--;) {
    const id = restore(PLAIN), bytes = restore(PLAIN);
    if (id === 10) {
      for (let functions = restore(PLAIN); functions--;) {
        await ready();
        restoreFunction();
      }
    } else {
      for (let left = bytes; left--;) {
        if (left % 1024 === 0) await ready();
        program[length++] = byte();
      }
    }
  }
  return program.subarray(0, length);
}
