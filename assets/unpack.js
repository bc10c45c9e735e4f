// Restores the program that the desk packed (src/desk/finish/pack.rs), while it comes: each number is forecast by what
// stood before it, as it was there, and the bytes say how it turned out. What is done here is done there too, in the
// files that are named below, to the last bit.
export async function unpacked(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // What has come of the packed program, how much is to come, and the next byte to read.
  const reader = response.body.getReader();
  let packed = new Uint8Array(), total = 16, from = 16, most = 0, program, told;

  // Waits for as much as any part takes.
  async function ready() {
    while (packed.length < Math.min(total, from + most)) {
      const { value, done } = await reader.read();
      if (done) throw new Error("The program was cut off.");
      const more = new Uint8Array(packed.length + value.length);
      more.set(packed);
      more.set(value, packed.length);
      packed = more;
      if (program || packed.length < 16) continue;
      const head = new DataView(packed.buffer);
      if (head.getUint32(0) !== 0x63703031) throw new Error("This is no packed program.");
      // With room for the number of a function's bytes, which may be shorter than the place that is left for it.
      program = new Uint8Array(head.getUint32(4, true) + 5);
      told = new Int32Array(4096 + 2 * program.length);
      total = 16 + head.getUint32(8, true);
      most = head.getUint32(12, true);
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
    const error = is ? 16384 - chance : -chance;
    if (error < 400 && error > -400) return is ? 1 : 0;
    const lean = Math.imul(error, 81) >> 10;
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
  const PLAIN = 0, BYTE = 1, FORM = 2, LOCAL = 3, WHOLE = 7, NEGATIVE = 8, ADDRESS = 9, TABLE = 10;
  const WIDTHS = [0, 8, 0, 0, 0, 12, 0, 0, 0, 16, 0];
  const last = new Int32Array(11), older = new Int32Array(11), seen = new Int32Array(1 << 16);
  // Before the first number there are two that were never told.
  let count = 2, recent = 0, repeats = 0, alike = 0, four = 0, six = 0, form = 0, former = 0, once = 0, height = 0;

  function mixed(one, other) {
    const mix = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x2c1b3c6d);
    return (mix ^ mix >>> 15) & 0x3fffffff;
  }

  function forget() {
    four = six = form = former = once = height = 0;
  }

  function within(next) {
    once = former;
    former = form;
    form = next + 1;
    const trace = mixed(form, 0);
    four = (four << 8) + trace | 0;
    six = (six << 5) + trace | 0;
  }

  // A guess is one more than the number, and none is 0.
  function number(kind) {
    const again = alike ? told[repeats] : 0;
    const guess = alike && again >> 24 === kind ? (again & 0xffffff) + 1 : 0;
    look(kind, guess);
    let found;
    if (guess && alike >= 12) {
      found = bit(15, kind * 64 + 31, 2096 + kind * 64 + Math.min(alike, 15)) ? guess - 1 : tell(kind, 0, 0);
    } else found = tell(kind, guess, guess ? Math.min(alike, 15) : 0);
    remember(kind, found, again);
    return found;
  }

  function look(kind, guess) {
    const here = mixed(kind + 1, form);
    let one = four, two = six, three = former;
    if (kind === LOCAL) {
      one = mixed(last[kind], older[kind]);
      two = mixed(six, height);
      three = mixed(mixed(last[kind], former), once);
    } else if (kind !== FORM) {
      two = guess * 16 + Math.min(alike, 15);
      three = mixed(last[kind], former);
    }
    views[0] = mixed(here + 1, one) >> 8;
    views[1] = mixed(here + 2, two) >> 8;
    views[2] = mixed(here + 3, three) >> 8;
    views[3] = mixed(here + 4, height) >> 8;
    views[4] = mixed(mixed(told[count - 1], kind), told[count - 2]) >> 8;
  }

  // How many bits the number has, and then the bits.
  function tell(kind, guess, trust) {
    const leaning = kind * 64, other = 2048 + leaning + trust, width = WIDTHS[kind], first = 1 << width;
    const guessed = guess && guess - 1 + first;
    let length = width;
    if (!width) {
      const expected = guess ? 31 - Math.clz32(guess) : -1;
      for (;;) {
        const leans = expected < length ? 0 : expected > length ? 32 : 16;
        if (!bit(length < 4 ? length : mixed(length, 99), leaning + length, other + leans)) break;
        length++;
      }
    }
    let said = 1;
    for (let left = length; left--;) {
      const leans = guessed >> left + 1 === said ? 16 + (guessed >> left & 1) * 16 : 0;
      const node = length < 4 ? (1 << length) + 2 - length + said : mixed(said, length);
      said = said << 1 | bit(node, leaning + 32 + left, other + leans);
    }
    return said - first;
  }

  function remember(kind, found, again) {
    older[kind] = last[kind];
    last[kind] = found;
    const next = kind << 24 | found & 0xffffff;
    if (alike && again === next) {
      alike++;
      repeats++;
    } else alike = 0;
    told[count++] = next;
    recent = (recent << 7) + mixed(next, 0) | 0;
    const place = mixed(recent, 7) >> 14;
    if (!alike && seen[place]) {
      repeats = seen[place];
      while (alike < 16 && alike < repeats && told[repeats - 1 - alike] === told[count - 1 - alike]) alike++;
    }
    seen[place] = count;
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
    if (kind === WHOLE) signed(value);
    else if (kind === NEGATIVE) signed(~value);
    else if (kind === ADDRESS) signed(value + 1048576);
    else unsigned(value << halves);
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
    forget();
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
      if (operand === TABLE) for (let labels = restore(operand); labels-- >= 0;) restore(operand);
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
    await ready();
    const id = restore(PLAIN), bytes = restore(PLAIN);
    if (id === 10) {
      for (let functions = restore(PLAIN); functions--;) {
        await ready();
        restoreFunction();
      }
    } else {
      for (let at = 0; at < bytes; at++) {
        if (at % 1024 === 0) await ready();
        program[length++] = byte();
      }
    }
  }
  return program.subarray(0, length);
}
