// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QListWidget>
#include <QMap>

namespace RadarDesk::gui {

/// The numbers that a channel's messages hold, to be ticked. Each ticked one shows how its line is
/// drawn. What is ticked is remembered for each channel.
class NumbersList : public QListWidget
{
    Q_OBJECT

public:
    explicit NumbersList(QWidget *parent = nullptr);

    /// Clears the list and restores the ticked numbers of that channel. If there are none, the
    /// first number that arrives is ticked.
    void setChannel(const QString &channel);
    [[nodiscard]] const QString &channel() const { return m_channel; }
    void setPaths(const QStringList &paths);

    /// The ticked paths that are listed, in the order of the list, with the number of their style.
    [[nodiscard]] QList<std::pair<QString, int>> picked() const;
    /// The label of a path, or of a channel and a path.
    [[nodiscard]] static QString pathText(const QString &path);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pickedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onChanged(const QListWidgetItem *item);
    void pick(const QString &path);
    void showSamples();

    QString m_channel;
    QHash<QString, QMap<QString, int>> m_styles; // of the ticked paths, by channel
    bool m_isShowing = false;
};

} // namespace RadarDesk::gui
