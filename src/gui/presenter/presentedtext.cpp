// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/presenter/presentedtext.h>

#include <base/redaction/secretlike.h>

#include <pushradar/jsonvalue.h>

#include <QRegularExpression>
#include <QStringList>

namespace RadarDesk::gui {

using namespace base;

namespace {

/// More than that nobody reads from a screen in passing.
constexpr qsizetype MostItemsPresented = 6;
constexpr qsizetype LongestItemPresented = 400;

QString asPresented(const QString &text)
{
    static const QRegularExpression token(QStringLiteral(R"(channel_auth_token_[\w.]*)"));
    QString shown = redactSecretLike(text).left(LongestItemPresented).simplified();
    return shown.replace(token, QStringLiteral("channel_auth_token_***"));
}

} // namespace

QString presentedText(const QByteArray &json)
{
    const auto value = PushRadar::JsonValue::fromJson(json);
    if (!value)
        return asPresented(QString::fromUtf8(json));
    const QList<PushRadar::JsonMember> members = value->members();
    if (members.size() == 1)
        return asPresented(members.first().value.toString());
    if (members.isEmpty())
        return asPresented(value->toString());
    QStringList lines;
    for (const PushRadar::JsonMember &member :
         members.first(qMin(members.size(), MostItemsPresented)))
        lines.append(
            asPresented(QStringLiteral("%1: %2").arg(member.key, member.value.toString())));
    if (members.size() > MostItemsPresented)
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

} // namespace RadarDesk::gui
