// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/guide/guidepages.h>

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace RadarDesk::gui {

/// The user guide, which is part of the program: a list of its pages, and the current page.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent);

    /// Shows it, or brings it to the front, at the page where it was.
    void openGuide();

private:
    [[nodiscard]] QHBoxLayout *makeBar();
    QToolButton *addButton(QHBoxLayout &bar, const QString &name, const QString &text,
                           const QKeySequence &keys);
    void showPage(int row);
    /// Follows what the text shows now; source() is still the previous one while this is signaled.
    void selectPage(const QUrl &address);
    void arrangeText();
    /// Finds the text of the search field from the current place on, and wraps around.
    void find(bool backward);

    const QList<GuidePage> m_pages;
    QListWidget *m_contents;
    QTextBrowser *m_text;
    QLineEdit *m_search;
    QLabel *m_nothing;
};

} // namespace RadarDesk::gui
