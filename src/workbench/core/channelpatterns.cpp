// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/channelpatterns.h>

#include <pushradar/channelname.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr QChar AnyText(u'*');
constexpr qsizetype LongestPattern = 200;

} // namespace

ChannelPatterns::ChannelPatterns(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChannelPatterns::setPatterns(const QStringList &patterns)
{
    beginResetModel();
    m_patterns.clear();
    for (const QString &each : patterns) {
        if (m_patterns.size() < Most && each.size() <= LongestPattern && isPattern(each)
            && !m_patterns.contains(each))
            m_patterns.append(each);
    }
    endResetModel();
}

QString ChannelPatterns::add(const QString &typed)
{
    const QString pattern = typed.trimmed();
    // Everything except the asterisks must be valid in a channel name.
    QString rest = pattern;
    rest.remove(AnyText);
    const auto name = PushRadar::ChannelName::make(rest, PushRadar::ApiVersion::V3);
    if (!rest.isEmpty() && !name)
        return name.error().message;
    if (pattern.size() > LongestPattern)
        return tr("The pattern is too long.");
    if (m_patterns.contains(pattern))
        return {};
    if (m_patterns.size() >= Most)
        return tr("There are %n patterns already. Remove one first.", nullptr,
                  static_cast<int>(Most));
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_patterns.append(pattern);
    endInsertRows();
    Q_EMIT patternsChanged();
    return {};
}

void ChannelPatterns::remove(const QString &pattern)
{
    const auto row = static_cast<int>(m_patterns.indexOf(pattern));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_patterns.removeAt(row);
    endRemoveRows();
    Q_EMIT patternsChanged();
}

bool ChannelPatterns::match(QStringView channel) const
{
    return std::any_of(m_patterns.cbegin(), m_patterns.cend(), [channel](const QString &pattern) {
        return fits(pattern, channel, Qt::CaseSensitive);
    });
}

bool ChannelPatterns::isPattern(QStringView text)
{
    return text.contains(AnyText);
}

bool ChannelPatterns::fits(QStringView pattern, QStringView name, Qt::CaseSensitivity cs)
{
    // The pieces between asterisks must occur in the name in this order: the first at its start,
    // the last at its end.
    const QList<QStringView> pieces = pattern.split(AnyText);
    if (pieces.size() == 1)
        return name.compare(pattern, cs) == 0;
    if (!name.startsWith(pieces.constFirst(), cs))
        return false;
    QStringView rest = name.sliced(pieces.constFirst().size());
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype found = rest.indexOf(pieces.at(i), 0, cs);
        if (found < 0)
            return false;
        rest = rest.sliced(found + pieces.at(i).size());
    }
    return rest.endsWith(pieces.constLast(), cs);
}

int ChannelPatterns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_patterns.size());
}

QVariant ChannelPatterns::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &pattern = m_patterns.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return pattern;
    case Qt::ToolTipRole:
        return tr("RadarDesk listens to matching channels as soon as they are used.");
    case Qt::AccessibleTextRole:
        //: %1 is a pattern of channel names, such as orders.*
        return tr("%1, pattern").arg(pattern);
    default:
        return {};
    }
}

} // namespace RadarDesk::workbench

#include "moc_channelpatterns.cpp"
