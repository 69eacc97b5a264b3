// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QListView>

namespace RadarDesk::gui {

/// A list of channels in which one finds a channel by typing its name or its label.
class ChannelsView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    void keyboardSearch(const QString &search) override;

private:
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace RadarDesk::gui
