// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/noticebar.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace RadarDesk::gui;

/// The strip that says what has happened.
class TestNoticeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysAndOffers();
    void closes();
    void actMaySayMore();
    void isReadAsNotification();
    void actGivesWayToTheWords();

private:
    [[nodiscard]] QPushButton *act() const { return m_window->findChild<QPushButton *>("noteAct"); }

    std::unique_ptr<QWidget> m_window;
    NoticeBar *m_bar = nullptr;
};

void TestNoticeBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 200);
    auto *layout = new QVBoxLayout(m_window.get());
    m_bar = new NoticeBar(m_window.get());
    m_bar->setObjectName("note");
    layout->addWidget(m_bar);
    layout->addStretch();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestNoticeBar::cleanup()
{
    m_window.reset();
}

void TestNoticeBar::saysAndOffers()
{
    QVERIFY(!m_bar->isVisible());
    int undone = 0;
    m_bar->offerUndo("“A” is <b>deleted</b>.", [&undone] { ++undone; });
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_window->findChild<QLabel *>("noteText")->text(), m_bar->text());
    QCOMPARE(m_window->findChild<QLabel *>("noteText")->textFormat(), Qt::PlainText);
    act()->click();
    QCOMPARE(undone, 1);
    m_bar->showMessage("It is copied.");
    QVERIFY(!act()->isVisible());
    m_bar->showMessage({});
    QVERIFY(!m_bar->isVisible());
}

void TestNoticeBar::closes()
{
    const QSignalSpy closed(m_bar, &NoticeBar::closed);
    auto *close = m_window->findChild<QToolButton *>("noteClose");
    m_bar->showMessage("It is copied.");
    close->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_bar->isVisible());
    m_bar->setClosable(false);
    m_bar->showMessage("Nothing is kept.", "&Try again", [] {});
    QVERIFY(act()->isVisible());
    QVERIFY(!close->isVisible());
}

void TestNoticeBar::actMaySayMore()
{
    m_bar->showMessage("Nothing is served.", "&Try again",
                       [bar = m_bar, text = QString("It is served.")] {
                           bar->showMessage({});
                           bar->showMessage(text);
                       });
    act()->click();
    QCOMPARE(m_bar->text(), "It is served.");
    QVERIFY(!act()->isVisible());
}

void TestNoticeBar::isReadAsNotification()
{
    QAccessibleInterface *const read = QAccessible::queryAccessibleInterface(m_bar);
    QVERIFY(read);
    QCOMPARE(read->role(), QAccessible::Notification); // the one role that a reader says by itself
    m_bar->showMessage("It is copied.");
    QCOMPARE(read->text(QAccessible::Name), "It is copied.");
    m_bar->showMessage("It is kept.");
    QCOMPARE(read->text(QAccessible::Name), "It is kept.");
}

void TestNoticeBar::actGivesWayToTheWords()
{
    const auto *text = m_window->findChild<QLabel *>("noteText");
    const auto isBelow = [this, text] {
        return act()->geometry().top() >= text->geometry().bottom();
    };
    m_bar->offerUndo("“A” and all that came on it is deleted.", [] {});
    QTRY_VERIFY(act()->width() > 0 && !isBelow());
    m_window->resize(220, 200);
    QTRY_VERIFY(isBelow());
    m_bar->offerUndo(QString("Words that need lines. ").repeated(8), [] {});
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width())); // all are seen
    m_bar->offerUndo("“A” is deleted.", [] {});
    m_window->resize(500, 200);
    QTRY_VERIFY(!isBelow());
}

int tst_noticebar(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestNoticeBar test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_noticebar.moc"
