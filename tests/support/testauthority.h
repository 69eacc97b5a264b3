// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

/// What a server's certificate shall say. By default it is fine for a server on loopback.
struct ServerCertificate
{
    QString subject = QStringLiteral("/CN=Test service"); ///< As of "openssl req -subj".
    QString names = QStringLiteral("IP:127.0.0.1,DNS:localhost"); ///< Empty for none.
    QDateTime effective = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime expiry = QDateTime::currentDateTimeUtc().addDays(30);
    bool signedByItself = false;
    /// The server shows the certificate of the authority along with its own.
    bool withAuthority = false;
};

/// An authority that only tests trust, made by the program openssl. What fails here ends the test.
class TestAuthority
{
public:
    /// Makes the authority's own certificate, which is good between the two dates.
    explicit TestAuthority(
        const QString &name = QStringLiteral("Test authority"),
        const QDateTime &effective = QDateTime::currentDateTimeUtc().addDays(-1000),
        const QDateTime &expiry = QDateTime::currentDateTimeUtc().addDays(1000));

    [[nodiscard]] QSslCertificate certificate() const { return m_certificate; }
    [[nodiscard]] QSslCertificate issue(const ServerCertificate &wanted) const;
    /// A server, not yet listening, with a certificate issued to it.
    [[nodiscard]] std::unique_ptr<QTcpServer> server(const ServerCertificate &wanted) const;
    /// The default configuration, but trusting this authority and no other.
    [[nodiscard]] QSslConfiguration trusting() const;

private:
    void run(const QStringList &arguments) const;
    void makeKey(const QString &file) const;
    [[nodiscard]] QSslCertificate sign(const QString &key, const QString &subject,
                                       const QByteArray &extensions, const QDateTime &effective,
                                       const QDateTime &expiry, bool byItself) const;

    QTemporaryDir m_dir;
    QSslCertificate m_certificate;
};
