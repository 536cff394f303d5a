// A certificate for https://localhost: the Office developer certificate of this user where there is a valid one, else made now.
const { X509Certificate } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { generateCertificates } = require("office-addin-dev-certs");
const places = require("office-addin-dev-certs/lib/defaults");

const day = 86_400_000;

function isValid() {
  const { localhostCertificatePath, localhostKeyPath } = places;
  if (!existsSync(localhostCertificatePath) || !existsSync(localhostKeyPath)) return false;
  return Date.parse(new X509Certificate(readFileSync(localhostCertificatePath)).validTo) > Date.now() + day;
}

module.exports = async function certificate() {
  if (!isValid()) await generateCertificates();
  return { cert: readFileSync(places.localhostCertificatePath), key: readFileSync(places.localhostKeyPath) };
};
