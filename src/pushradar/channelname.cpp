// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/channelname.h>

#include <QCoreApplication>

#include <algorithm>

namespace PushRadar {

namespace {

struct ChannelText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::ChannelName)
};

bool allowedInV3(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9')
        || QStringView(u"-_=@,.;").contains(c);
}

/// The character at \a index as a person would name it.
QString describe(QStringView name, qsizetype index)
{
    const QChar c = name.at(index);
    if (c == u' ')
        return ChannelText::tr("a space");
    if (c.isHighSurrogate() && index + 1 < name.size())
        return ChannelText::tr("“%1”").arg(name.sliced(index, 2));
    if (c.isPrint() && !c.isSpace())
        return ChannelText::tr("“%1”").arg(c);
    return QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

Result<ChannelName> ChannelName::make(QStringView name, ApiVersion version)
{
    const QStringView checked = version == ApiVersion::V2 ? name.trimmed() : name;
    if (checked.isEmpty())
        return Error{ErrorCode::EmptyChannel,
                     ChannelText::tr("The channel name is empty. Enter one.")};

    const auto refused = version == ApiVersion::V2
        ? std::find_if(checked.begin(), checked.end(), [](QChar c) { return c.isSpace(); })
        : std::find_if_not(checked.begin(), checked.end(), allowedInV3);
    if (refused == checked.end())
        return ChannelName(checked.toString());

    const qsizetype index = refused - checked.begin();
    const QString where = describe(checked, index);
    return Error{
        ErrorCode::MalformedChannel,
        version == ApiVersion::V2
            ? ChannelText::tr("A channel name can't contain white space; character %1 is %2.")
                  .arg(index + 1)
                  .arg(where)
            : ChannelText::tr("A v3 channel name may contain only A-Z a-z 0-9 - _ = @ , . ; and "
                              "character %1 is %2.")
                  .arg(index + 1)
                  .arg(where)};
}

ChannelKind ChannelName::kindOf(QStringView name)
{
    if (name.startsWith(u"private-"))
        return ChannelKind::Private;
    if (name.startsWith(u"presence-"))
        return ChannelKind::Presence;
    return ChannelKind::Public;
}

} // namespace PushRadar
