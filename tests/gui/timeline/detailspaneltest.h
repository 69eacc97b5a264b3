// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/theme.h>
#include <gui/timeline/detailspanel.h>

#include <QApplication>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>

/// The details of an event alone in a window.
class DetailsPanelTest : public QObject
{
protected:
    /// Shows the empty panel in a window that has the focus.
    void prepare()
    {
        m_theme = std::make_unique<RadarDesk::gui::Theme>(*qApp);
        m_panel = std::make_unique<RadarDesk::gui::DetailsPanel>();
        m_panel->resize(760, 360);
        m_panel->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void tidy()
    {
        m_panel.reset();
        m_theme.reset();
    }
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    [[nodiscard]] int indexOf(const char *page) const
    {
        return find<QTabWidget>("tabs")->indexOf(find<QWidget>(page));
    }
    [[nodiscard]] bool isOffered(const char *page) const
    {
        return find<QTabWidget>("tabs")->isTabVisible(indexOf(page));
    }
    /// Clicks the page's tab.
    void open(const char *page) const
    {
        QVERIFY(isOffered(page));
        QTabBar *bar = find<QTabWidget>("tabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(indexOf(page)).center());
        QCOMPARE(bar->currentIndex(), indexOf(page));
    }
    [[nodiscard]] static bool isShown(const QPlainTextEdit *view, int line)
    {
        return view->document()->findBlockByNumber(line).isVisible();
    }

    std::unique_ptr<RadarDesk::gui::Theme> m_theme;
    std::unique_ptr<RadarDesk::gui::DetailsPanel> m_panel;
};

/// A broadcast with data in lines that fold, and with its answer.
inline RadarDesk::workbench::Event eventWith(const QByteArray &data)
{
    auto exchange = std::make_shared<PushRadar::Exchange>();
    exchange->method = "POST";
    exchange->url = QUrl("http://127.0.0.1:8080/v3/broadcasts");
    exchange->requestHeaders = {{"Content-Type", "application/json"}};
    exchange->requestBody = R"({"channel":"orders"})";
    exchange->status = 200;
    exchange->reason = "OK";
    exchange->responseHeaders = {{"Content-Type", "application/json"}};
    exchange->responseBody = R"({"id":"a1","reached":[1,2]})";
    exchange->timing.requestSent = std::chrono::milliseconds(2);
    exchange->timing.finished = std::chrono::milliseconds(12);
    return {.number = 2,
            .kind = RadarDesk::workbench::EventKind::Broadcast,
            .time = QDateTime(QDate(2026, 11, 24), QTime(12, 0, 2)),
            .channel = "orders",
            .data = data,
            .exchange = exchange};
}

inline constexpr char NestedData[] =
    R"({"order":16,"lines":[{"article":"A","count":2},{"article":"B","count":1.50}],"paid":false})";
