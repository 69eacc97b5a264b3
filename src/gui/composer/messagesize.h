// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QWidget>

class QLabel;
class QProgressBar;

namespace RadarDesk::gui {

/// How large a broadcast is, and how much of the limit that is, where there is one.
class MessageSize : public QWidget
{
    Q_OBJECT

public:
    explicit MessageSize(QWidget *parent = nullptr);

    void show(qsizetype bytes, PushRadar::ApiVersion version);

private:
    QLabel *m_text;
    QProgressBar *m_meter;
};

} // namespace RadarDesk::gui
