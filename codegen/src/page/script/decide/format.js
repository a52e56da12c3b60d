// Formats that can be told by a look: `runtime/claims/format.rs`.

function isDate(text) {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

function isDateTime(text) {
  const pattern = /^(.{10})[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
  const found = pattern.exec(text);
  if (!found) return false;
  const [hour, minute, second] = found.slice(2).map(Number);
  return isDate(found[1]) && hour < 24 && minute < 60 && second <= 60;
}

// Of 0 to 255, without a zero in front.
const isIpv4 = (text) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);

function isIpv6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  // The last two groups may be written as an IPv4 address.
  let count = 0;
  for (const [index, half] of halves.entries()) {
    if (half === "") continue;
    const groups = half.split(":");
    if (groups.at(-1).includes(".") && index === halves.length - 1) {
      if (!isIpv4(groups.pop())) return false;
      count += 2;
    }
    if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
    count += groups.length;
  }
  return halves.length === 2 ? count < 8 : count === 8;
}

const FORMATS = {
  Date: isDate,
  DateTime: isDateTime,
  Ipv4: isIpv4,
  Ipv6: isIpv6,
  // Of a text it says nothing.
  Unsigned: () => true,
  Uuid: (text) => /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(text),
};
