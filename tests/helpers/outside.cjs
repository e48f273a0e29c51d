/** Loaded into a server before anything else: says on its output which machine but this one it looks up or calls. */
const dns = require('node:dns');
const { Socket } = require('node:net');

const HERE = /^(localhost|127\.|::1$|::ffff:127\.|0\.0\.0\.0$|::$)/;
const tell = (host) => {
  if (typeof host === 'string' && !HERE.test(host)) process.stderr.write(`OUTSIDE ${host}\n`);
};

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  tell(host);
  return lookup(host, ...rest);
};

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  if (first !== null && typeof first === 'object') tell(first.host);
  return connect.apply(this, args);
};
