// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace RadarDesk::gui {

/// A field for a channel's name that completes from the channels used, and lists them on demand.
/// Opening and closing the list doesn't change the text.
class ChannelBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChannelBox(QWidget *parent = nullptr);

    /// \a channels must outlive the box.
    void setChannels(QAbstractItemModel *channels);

    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAbstractItemModel *m_channels = nullptr;
};

} // namespace RadarDesk::gui
