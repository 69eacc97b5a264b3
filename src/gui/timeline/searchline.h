// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace RadarDesk::gui {

class ElidedLabel;
class FaultLine;

/// One line above the events while they are searched: what was found, how far the search has come,
/// or what is wrong with it.
class SearchLine : public QWidget
{
    Q_OBJECT

public:
    /// What the button does.
    enum class Act { None, Stop, Continue };

    explicit SearchLine(QWidget *parent = nullptr);

    void showText(const QString &text, Act act);
    void showError(const QString &sentence);
    void clearError();

Q_SIGNALS:
    void stopRequested();
    void continueRequested();

private:
    ElidedLabel *m_text;
    FaultLine *m_fault;
    QToolButton *m_button;
    Act m_act = Act::None;
};

} // namespace RadarDesk::gui
