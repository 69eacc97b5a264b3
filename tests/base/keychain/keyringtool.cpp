// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What another process does with the keychain:
//   KEY          reads a secret and prints it
//   KEY SECRET   stores a secret
//   --late KEY   starts to read a secret, and ends when the answer is late
// The secret is in hexadecimal.

#include <base/keychain/keyring.h>
#include <base/keychain/keyringjob.h>

#include <QCoreApplication>

#include <cstdio>

using namespace RadarDesk;
using namespace RadarDesk::base;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    Keyring keyring;
    KeyringJob *job = nullptr;
    if (arguments.at(1) == u"--late") {
        keyring.setAnswerLimit(std::chrono::milliseconds(50));
        job = keyring.read(arguments.at(2));
        QObject::connect(job, &KeyringJob::late, &app, [] {
            std::puts("late");
            QCoreApplication::quit();
        });
    } else if (arguments.size() == 3) {
        const auto secret = PushRadar::Secret::make(
            QString::fromUtf8(QByteArray::fromHex(arguments.at(2).toLatin1())));
        job = keyring.store(arguments.at(1), *secret);
    } else {
        job = keyring.read(arguments.at(1));
    }
    QObject::connect(job, &KeyringJob::finished, &app, [](KeyringJob *finished) {
        if (finished->secret())
            std::puts(finished->secret()->reveal().toHex().constData());
        QCoreApplication::exit(finished->fault() ? 1 : 0);
    });
    return app.exec();
}
