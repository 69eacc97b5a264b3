// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace RadarDesk::gui {

/// A strip that says what has happened, also to a screen reader, and offers one act on it. Its
/// parts are named as it is, with "Text", "Act" and "Close" after that.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a text, and a button for \a act where it is not empty; without a text it hides.
    void showMessage(const QString &text, const QString &act = {},
                     std::function<void()> onAct = {});
    void offerUndo(const QString &text, std::function<void()> undo);
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A person has closed it.
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameParts(const QString &name);

    QGridLayout *m_layout;
    QLabel *m_text;
    QPushButton *m_act;
    QToolButton *m_close;
    std::function<void()> m_onAct;
    bool m_isNarrow = false;
};

} // namespace RadarDesk::gui
