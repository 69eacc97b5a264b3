// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/event.h>

#include <QSortFilterProxyModel>

namespace RadarDesk {

/// The part of the timeline that a person wants to see.
class TimelineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TimelineFilter(QObject *parent = nullptr);

    void setProfile(const QString &id); ///< Empty: of all profiles.
    void setShown(EventKind kind, bool shown);
    void setChannel(const QString &channel); ///< Empty: all channels.
    void setFailedOnly(bool failedOnly);
    void setText(const QString &text); ///< Every word of it must occur somewhere in the event.

    [[nodiscard]] const QString &channel() const { return m_channel; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Whether anything of the profile's is filtered out.
    [[nodiscard]] bool isActive() const;
    /// Shows all of the profile's again.
    void reset();

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void apply();

    QList<EventKind> m_hidden;
    QString m_profile;
    QString m_channel;
    QString m_text;
    QStringList m_words;
    bool m_failedOnly = false;
};

} // namespace RadarDesk
