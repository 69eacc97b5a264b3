// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/droppedlink.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::DroppedLink)
};

DroppedFile refusedLink(const QString &sentence)
{
    return {.path = {}, .kind = DroppedFile::Kind::Refused, .isLink = true, .sentence = sentence};
}

} // namespace

bool isLink(const QString &place)
{
    return place.startsWith(u"radardesk:", Qt::CaseInsensitive);
}

DroppedFile readLink(const QString &link)
{
    const QUrl url(link);
    if (!url.isValid() || url.host() != u"message")
        return refusedLink(LinkText::tr("RadarDesk can't open this link. Use the form "
                                        "radardesk://message?channel=NAME&data=JSON."));
    const QUrlQuery query(url);
    const QString data = query.queryItemValue(QStringLiteral("data"), QUrl::FullyDecoded);
    const auto pasted = readPastedBroadcast(data);
    if (!pasted || pasted->kind != PasteKind::Data)
        return refusedLink(LinkText::tr("The data of this link isn't a JSON object."));
    DroppedFile file{.path = {},
                     .kind = DroppedFile::Kind::Message,
                     .isLink = true,
                     .sentence = LinkText::tr("The message in the editor will be replaced with the "
                                              "one in the link. It isn't sent."),
                     .message = *pasted};
    file.message.channel = query.queryItemValue(QStringLiteral("channel"), QUrl::FullyDecoded);
    if (pasted->secretDropped)
        file.sentence += u' ' + LinkText::tr("The secret in the link is left out.");
    const QString channel =
        file.message.channel.isEmpty() ? QString() : visibleText(file.message.channel) + u'\n';
    file.content = channel + QString::fromUtf8(pasted->data);
    return file;
}

} // namespace RadarDesk::gui
