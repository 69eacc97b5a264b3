// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/broadcastpolicy.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;
using PushRadar::ApiVersion;
using PushRadar::Message;
using Verdict = BroadcastPolicy::Verdict;

class TestBroadcastPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lets();
    void asksOnceForEachProductionProfile();
    void keepsALockedProfile();
    void keepsBackASecret_data();
    void keepsBackASecret();
};

namespace {

Message gateMessage(const PushRadar::DataItems &items, const QString &channel = "news")
{
    return Message::make(channel, items, ApiVersion::V3).value();
}

Profile gateProfile(const QString &id, bool production)
{
    Profile profile;
    profile.id = id;
    profile.production = production;
    return profile;
}

} // namespace

void TestBroadcastPolicy::lets()
{
    const BroadcastPolicy gate{KnownSecrets()};
    QCOMPARE(gate.judge(gateProfile("a", false), gateMessage({{"n", 1}})), Verdict::Send);
}

void TestBroadcastPolicy::asksOnceForEachProductionProfile()
{
    BroadcastPolicy gate{KnownSecrets()};
    const Message message = gateMessage({{"n", 1}});
    QCOMPARE(gate.judge(gateProfile("a", true), message), Verdict::AskFirst);
    QCOMPARE(gate.judge(gateProfile("a", true), message), Verdict::AskFirst);
    gate.allow("a");
    QCOMPARE(gate.judge(gateProfile("a", true), message), Verdict::Send);
    QCOMPARE(gate.judge(gateProfile("b", true), message), Verdict::AskFirst);
}

void TestBroadcastPolicy::keepsALockedProfile()
{
    BroadcastPolicy gate{KnownSecrets()};
    gate.allow("a");
    Profile profile = gateProfile("a", true);
    profile.sendingLocked = true;
    QCOMPARE(gate.judge(profile, gateMessage({{"n", 1}})), Verdict::Locked);
}

void TestBroadcastPolicy::keepsBackASecret_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("text");
    QTest::newRow("as a value") << "news"
                                << "sk_gate_123";
    QTest::newRow("inside a text") << "news"
                                   << "Bearer sk_gate_123!";
    QTest::newRow("percent-encoded") << "news"
                                     << "%73k_gate_123";
    QTest::newRow("as HTTP Basic has it")
        << "news" << QString::fromLatin1(QByteArray("sk_gate_123:").toBase64());
    QTest::newRow("as the channel") << "sk_gate_123"
                                    << "hello";
}

void TestBroadcastPolicy::keepsBackASecret()
{
    QFETCH(QString, channel);
    QFETCH(QString, text);
    KnownSecrets secrets;
    const BroadcastPolicy gate(secrets);
    const Message message = gateMessage({{"text", text}}, channel);
    const Profile profile = gateProfile("a", false);
    QCOMPARE(gate.judge(profile, message), Verdict::Send); // it is not known yet
    secrets.add(PushRadar::Secret::make(u"sk_gate_123").value());
    QCOMPARE(gate.judge(profile, message), Verdict::HoldsSecret);
}

int tst_broadcastpolicy(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestBroadcastPolicy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_broadcastpolicy.moc"
