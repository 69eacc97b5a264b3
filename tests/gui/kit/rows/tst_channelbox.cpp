// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/rows/channelbox.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

#include <memory>

using namespace RadarDesk::gui;

/// A channel's name, typed and chosen.
class TestChannelBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatIsTyped();
    void completesFromAnyPart();
    void choosesFromTheList();
    void leavesWhatIsTypedWhenTheListCloses();
    void listsWhatIsThereNow();

private:
    void type(const QString &text) { QTest::keyClicks(m_box->lineEdit(), text); }
    [[nodiscard]] bool isListOpen() const { return m_box->view()->isVisible(); }

    QStringListModel m_channels;
    std::unique_ptr<ChannelBox> m_box;
};

void TestChannelBox::init()
{
    m_channels.setStringList({"news", "private-orders", "orders"});
    m_box = std::make_unique<ChannelBox>();
    m_box->setChannels(&m_channels);
    m_box->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    m_box->activateWindow();
    m_box->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
}

void TestChannelBox::takesWhatIsTyped()
{
    type("elsewhere");
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_box->currentText(), "elsewhere");
    QCOMPARE(m_box->count(), 0); // typing adds nothing to the list
}

void TestChannelBox::completesFromAnyPart()
{
    type("ORD");
    QAbstractItemView *offered = m_box->lineEdit()->completer()->popup();
    QTRY_VERIFY(offered->isVisible());
    QCOMPARE(offered->model()->rowCount(), 2);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    QCOMPARE(m_box->currentText(), "private-orders");
    QVERIFY(!offered->isVisible());
}

void TestChannelBox::choosesFromTheList()
{
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QTRY_VERIFY(isListOpen());
    QCOMPARE(m_box->count(), 3);
    QTest::keyClick(m_box->view(), Qt::Key_End);
    QTest::keyClick(m_box->view(), Qt::Key_Return);
    QTRY_VERIFY(!isListOpen());
    QCOMPARE(m_box->currentText(), "orders");
}

void TestChannelBox::leavesWhatIsTypedWhenTheListCloses()
{
    m_box->setEditText("new");
    const QSignalSpy edited(m_box.get(), &QComboBox::editTextChanged);
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QTRY_VERIFY(isListOpen());
    QCOMPARE(m_box->currentIndex(), -1);
    QTest::keyClick(m_box->view(), Qt::Key_Escape);
    QTRY_VERIFY(!isListOpen());
    QCOMPARE(m_box->currentText(), "new");
    QVERIFY(edited.isEmpty());
}

void TestChannelBox::listsWhatIsThereNow()
{
    m_box->setEditText("news");
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QTRY_VERIFY(isListOpen());
    QCOMPARE(m_box->currentIndex(), 0); // what is typed is where the list begins
    QTest::keyClick(m_box->view(), Qt::Key_Escape);
    QTRY_VERIFY(!isListOpen());
    m_channels.setStringList({"later"});
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QTRY_VERIFY(isListOpen());
    QCOMPARE(m_box->count(), 1);
    QCOMPARE(m_box->itemText(0), "later");
    QCOMPARE(m_box->currentText(), "news");
}

int tst_channelbox(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestChannelBox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_channelbox.moc"
