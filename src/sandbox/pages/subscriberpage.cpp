// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/pages/subscriberpage.h>

#include <pushradar/channelname.h>
#include <sandbox/script/browserlibrary.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using PushRadar::ApiVersion;
using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace RadarDesk::sandbox {

namespace {

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(SubscriberPage)
};

QString kindText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Private:
        return PageText::tr("Private channel");
    case ChannelKind::Presence:
        return PageText::tr("Presence channel");
    case ChannelKind::Public:
        break;
    }
    return PageText::tr("Public channel");
}

} // namespace

QByteArray settingsScript(const SubscriberPage &page, bool mayReport)
{
    const ChannelKind kind = ChannelName::kindOf(page.channel);
    const bool isV2 = page.version == ApiVersion::V2;
    const QString ownScript =
        QString::fromLatin1(isV2 ? BrowserLibraryV2 : BrowserLibraryV3).sliced(1);
    const QString script = page.isOfSandbox() ? ownScript : page.script.toString();
    const QLocale locale;
    const QJsonObject texts{
        {QStringLiteral("kind"), kindText(kind)},
        {QStringLiteral("connecting"), PageText::tr("Connecting…")},
        {QStringLiteral("subscribed"), PageText::tr("Live")},
        {QStringLiteral("waiting"), PageText::tr("Reconnecting…")},
        {QStringLiteral("refused"), PageText::tr("Refused")},
        {QStringLiteral("failed"), PageText::tr("Not connected")},
        {QStringLiteral("closed"), PageText::tr("Closed")},
        {QStringLiteral("empty"), PageText::tr("Waiting for the first message.")},
        {QStringLiteral("here"), PageText::tr("Here now: %1")},
        {QStringLiteral("total"), PageText::tr("Messages: %1")},
        {QStringLiteral("scriptFailed"),
         PageText::tr("The browser library could not be loaded from %1. Check that this device is "
                      "online and that nothing in the browser blocks that address.")
             .arg(script)},
        {QStringLiteral("libraryFailed"),
         PageText::tr("The browser library could not subscribe: %1")},
    };
    const QJsonObject settings{
        {QStringLiteral("channel"), page.channel},
        {QStringLiteral("version"), isV2 ? 2 : 3},
        {QStringLiteral("key"), page.publicKey},
        {QStringLiteral("script"), script},
        {QStringLiteral("official"), !page.isOfSandbox()},
        {QStringLiteral("reports"), mayReport && !page.isOfSandbox()},
        {QStringLiteral("endpoint"),
         kind == ChannelKind::Public ? QJsonValue() : QJsonValue(QStringLiteral("auth"))},
        {QStringLiteral("presence"), kind == ChannelKind::Presence},
        {QStringLiteral("service"), page.service},
        {QStringLiteral("language"), locale.bcp47Name()},
        {QStringLiteral("direction"),
         locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")},
        {QStringLiteral("texts"), texts},
    };
    return "window.radarDesk = " + QJsonDocument(settings).toJson(QJsonDocument::Compact) + ";\n";
}

} // namespace RadarDesk::sandbox
