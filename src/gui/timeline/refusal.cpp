// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/refusal.h>

#include <QStringList>
#include <QUrl>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

/// The page among a client's words: "http://localhost:3000/chat · Firefox 128", "Firefox 128,
/// http://localhost:3000".
QString pageOf(const QString &client)
{
    QStringList words = client.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word.endsWith(u','))
            word.chop(1);
        const QUrl url(word, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty()
            && (url.scheme() == u"http" || url.scheme() == u"https"))
            return word;
    }
    return {};
}

} // namespace

std::optional<Refusal> refusalOf(const Event &event)
{
    if (event.isDamaged || event.outcome != Outcome::Failed || event.channel.isEmpty()
        || (event.kind != EventKind::Authentication && event.kind != EventKind::Connection
            && event.kind != EventKind::Subscription))
        return std::nullopt;
    return Refusal{event.channel, pageOf(event.client)};
}

} // namespace RadarDesk::gui
