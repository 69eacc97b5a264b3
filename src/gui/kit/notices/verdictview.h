// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/themecolors.h>

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace RadarDesk::gui {

/// What was found, before all evidence: one sentence in large letters, what to do about it, and one
/// act where there is one. A screen reader says it too. Its parts are named as it is, with
/// "Headline", "Text" and "Act" after that.
class VerdictView : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Plain, Good, Warning, Bad };

    explicit VerdictView(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &headline, const QString &text = {});
    /// Says \a text below what was said, without telling a screen reader each time.
    void explain(const QString &text);
    /// Offers a button beside what was said; showMessage() takes it away.
    void offer(const QString &act, std::function<void()> onAct);
    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameParts(const QString &name);
    void enlargeHeadline();
    void placeAct();
    [[nodiscard]] Tone tone() const;
    [[nodiscard]] QString symbol() const;

    QGridLayout *m_layout;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_act;
    std::function<void()> m_onAct;
    Severity m_severity = Severity::Plain;
    bool m_isNarrow = false;
};

} // namespace RadarDesk::gui
