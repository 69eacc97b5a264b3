// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The interface of the browser library, from the documentation: setAuthenticationEndpoint() is
// v2's, the rest v3's, and so is the script's address.

#include <workbench/snippets/pagesnippet.h>

#include <pushradar/channelname.h>
#include <pushradar/serviceaddress.h>
#include <workbench/snippets/codetemplate.h>
#include <workbench/snippets/scriptvalues.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

using PushRadar::ApiVersion;
using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace {

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Snippet)
};

/// A literal in which nothing can end the page's script or begin a comment of it.
QString pageScriptText(const QString &text)
{
    return scriptText(text, u'\'').replace(u'<', QStringLiteral("\\u003c"));
}

/// A compatible service has the script itself; for any other it comes from the hosted one.
QUrl scriptUrl(const SnippetInput &input, const Profile &profile)
{
    const QString name = QStringLiteral("pushradar.min.js");
    QUrl url = input.baseUrl;
    QString path = url.path();
    const QString version = path.last(2);
    const bool isCompatible = profile.isSandbox || !profile.webSocketUrl.isEmpty();
    if (!isCompatible && !PushRadar::isLoopbackHost(url.host())) {
        url = QUrl(QStringLiteral("https://pushradar.com"));
        path = u'/' + version;
    }
    url.setPath(path.chopped(2) + QStringLiteral("js/") + version + u'/' + name);
    return url;
}

QString orPlaceholder(const QString &text, QLatin1StringView placeholder)
{
    return text.isEmpty() ? QString(placeholder) : text;
}

} // namespace

QString pageCode(const SnippetInput &input, const Profile &profile, SnippetNotes &notes)
{
    const bool v2 = input.version == ApiVersion::V2;
    const ChannelKind kind = ChannelName::kindOf(input.channel);
    QString endpoint;
    if (kind != ChannelKind::Public) {
        endpoint = pageScriptText(
            orPlaceholder(profile.authenticationEndpoint, QLatin1StringView("/auth")));
        if (profile.authenticationEndpoint.isEmpty()) {
            notes.add(PageText::tr("Replace “/auth” with the URL of your server that issues tokens "
                                   "for this channel."));
        }
    }
    if (v2) {
        notes.add(PageText::tr("The v2 documentation doesn't show how a page loads the script and "
                               "subscribes, so this code does both as in v3."));
    }
    const bool hasPresence = !v2 && kind == ChannelKind::Presence;
    const QString script = QString::fromLatin1(scriptUrl(input, profile).toEncoded());
    return codeFrom(
        QStringLiteral("page.html"),
        {{QStringLiteral("TITLE"), input.channel.toHtmlEscaped()},
         {QStringLiteral("SCRIPT"), script.toHtmlEscaped()},
         {QStringLiteral("PUBLIC_KEY"),
          pageScriptText(orPlaceholder(profile.publicKey, PublicKeyPlaceholder))},
         {QStringLiteral("ENDPOINT_V2"), v2 ? endpoint : QString()},
         {QStringLiteral("ENDPOINT"), v2 ? QString() : endpoint},
         {QStringLiteral("CHANNEL"), pageScriptText(input.channel)},
         {QStringLiteral("ON_PRESENCE"),
          hasPresence ? codeFrom(QStringLiteral("presence.js")).chopped(1) : QStringLiteral("")}});
}

} // namespace RadarDesk::workbench
