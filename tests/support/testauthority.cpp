// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testauthority.h"

#include "textfile.h"

#include <QProcess>
#include <QSslKey>
#include <QSslServer>

namespace {

// "openssl ca" alone lets both dates be chosen, in the versions of OpenSSL from before 3.4.
constexpr auto AuthoritySettings = R"([ca]
default_ca = test
[test]
database = index.txt
new_certs_dir = .
certificate = authority.pem
private_key = authority.key
default_md = sha256
rand_serial = yes
unique_subject = no
policy = any
[any]
countryName = optional
organizationName = optional
organizationalUnitName = optional
commonName = optional
)";

constexpr auto AuthorityKey = "authority.key";
constexpr auto ServerKey = "server.key";

void require(bool done, const char *what)
{
    if (!done)
        qFatal("The test authority could not be made: %s", what);
}

} // namespace

TestAuthority::TestAuthority(const QString &name, const QDateTime &effective,
                             const QDateTime &expiry)
{
    require(m_dir.isValid() && putFile(m_dir.filePath("ca.conf"), AuthoritySettings)
                && putFile(m_dir.filePath("index.txt"), {}),
            "no temporary folder");
    makeKey(AuthorityKey);
    makeKey(ServerKey);
    m_certificate = sign(AuthorityKey, "/CN=" + name,
                         "basicConstraints=critical,CA:TRUE\n"
                         "keyUsage=critical,keyCertSign\n"
                         "subjectKeyIdentifier=hash\n",
                         effective, expiry, true);
    require(putFile(m_dir.filePath("authority.pem"), m_certificate.toPem()), "a full disk");
}

QSslCertificate TestAuthority::issue(const ServerCertificate &wanted) const
{
    QByteArray extensions = "basicConstraints=CA:FALSE\n"
                            "extendedKeyUsage=serverAuth\n";
    if (!wanted.names.isEmpty())
        extensions += "subjectAltName=" + wanted.names.toUtf8() + '\n';
    return sign(ServerKey, wanted.subject, extensions, wanted.effective, wanted.expiry,
                wanted.signedByItself);
}

std::unique_ptr<QTcpServer> TestAuthority::server(const ServerCertificate &wanted) const
{
    QList<QSslCertificate> chain{issue(wanted)};
    if (wanted.withAuthority)
        chain.append(m_certificate);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(contentOf(m_dir.filePath(ServerKey)), QSsl::Ec));
    configuration.setLocalCertificateChain(chain);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QSslConfiguration TestAuthority::trusting() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({m_certificate});
    return configuration;
}

void TestAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    require(openssl.waitForFinished(), qPrintable(openssl.errorString()));
    require(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestAuthority::makeKey(const QString &file) const
{
    run({"ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", file});
}

QSslCertificate TestAuthority::sign(const QString &key, const QString &subject,
                                    const QByteArray &extensions, const QDateTime &effective,
                                    const QDateTime &expiry, bool byItself) const
{
    const auto generalized = [](const QDateTime &time) {
        return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
    };
    require(putFile(m_dir.filePath("extensions"), extensions), "a full disk");
    run({"req", "-new", "-utf8", "-key", key, "-subj", subject, "-out", "request.pem"});
    run(QStringList{"ca", "-config", "ca.conf", "-batch", "-notext", "-utf8", "-in", "request.pem",
                    "-out", "issued.pem", "-extfile", "extensions", "-startdate",
                    generalized(effective), "-enddate", generalized(expiry)}
        + (byItself ? QStringList{"-selfsign", "-keyfile", key} : QStringList()));
    QSslCertificate issued(contentOf(m_dir.filePath("issued.pem")));
    require(!issued.isNull(), "an unreadable certificate");
    return issued;
}
