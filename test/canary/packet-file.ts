/** What one end said to the other on one connection, in order. */
export interface Conversation {
  readonly from: number;
  readonly to: number;
  readonly bytes: Buffer;
}

const [FILE_HEADER, PACKET_HEADER, ETHERNET] = [24, 16, 14];
const TCP = 6;
const UDP = 17;

interface Segment {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly sequence: number;
  readonly data: Buffer;
}

/**
 * Puts what was said back together from a file of packets (pcap-savefile(5), little endian, Ethernet). Loopback loses and
 * reorders nothing, so segments follow each other as they came; one that was seen before is left out.
 */
export function conversations(file: Buffer): readonly Conversation[] {
  const spoken = new Map<string, { from: number; to: number; pieces: Map<number, Buffer> }>();
  for (const { key, from, to, sequence, data } of segments(file)) {
    const one = spoken.get(key) ?? { from, to, pieces: new Map<number, Buffer>() };
    if (data.length > 0 && !one.pieces.has(sequence)) one.pieces.set(sequence, data);
    spoken.set(key, one);
  }
  return [...spoken.values()].map(({ from, to, pieces }) => ({ from, to, bytes: Buffer.concat([...pieces.values()]) }));
}

function* segments(file: Buffer): Generator<Segment> {
  let at = FILE_HEADER;
  for (let count = 0; at + PACKET_HEADER <= file.length; count++) {
    const size = file.readUInt32LE(at + 8);
    const packet = file.subarray(at + PACKET_HEADER, at + PACKET_HEADER + size);
    at += PACKET_HEADER + size;
    const segment = segmentIn(packet, count);
    if (segment !== undefined) yield segment;
  }
}

/** IPv4 (RFC 791) and IPv6 (RFC 8200) with TCP (RFC 9293) or UDP (RFC 768); anything else is kept whole. */
function segmentIn(packet: Buffer, count: number): Segment | undefined {
  const ip = packet.subarray(ETHERNET);
  if (ip.length < 20) return undefined;
  const isSix = ip.readUInt8(0) >> 4 === 6;
  const protocol = ip.readUInt8(isSix ? 6 : 9);
  const header = isSix ? 40 : (ip.readUInt8(0) & 15) * 4;
  // Segments that the card would cut may be longer than the field can say; it is 0 then.
  const length = isSix ? ip.readUInt16BE(4) : ip.readUInt16BE(2) - header;
  const body = length > 0 ? ip.subarray(header, header + length) : ip.subarray(header);
  if (protocol !== TCP && protocol !== UDP) return { key: `${count}`, from: 0, to: 0, sequence: count, data: body };
  const [from, to] = [body.readUInt16BE(0), body.readUInt16BE(2)];
  if (protocol === UDP) return { key: `udp ${from} ${to}`, from, to, sequence: count, data: body.subarray(8) };
  const data = body.subarray((body.readUInt8(12) >> 4) * 4);
  return { key: `tcp ${from} ${to}`, from, to, sequence: body.readUInt32BE(4), data };
}
