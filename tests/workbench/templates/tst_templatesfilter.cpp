// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatesfilter.h>
#include <workbench/templates/templatesmodel.h>

#include <QIdentityProxyModel>
#include <QTest>

using namespace RadarDesk::workbench;

/// Narrowing a thousand saved messages down.
class TestTemplatesFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAmongAThousand();
    void readsEachOnce();
    void seesWhatChanged();
};

namespace {

constexpr int Folders = 20;
constexpr int InEach = 50;

QList<MessageTemplate> aThousand()
{
    QList<MessageTemplate> templates;
    for (int i = 0; i < Folders * InEach; ++i) {
        const QByteArray number = QByteArray::number(i);
        templates.append(
            *MessageTemplate::make({.name = "Message " + number,
                                    .folder = QString("Folder %1").arg(i % Folders),
                                    .channel = "Orders-" + number,
                                    .data = R"({"text":")" + QByteArray("x").repeated(900)
                                        + "\",\"Total\":" + number + '}'},
                                   number));
    }
    return templates;
}

int leavesIn(const QAbstractItemModel &model)
{
    int leaves = 0;
    for (int folder = 0; folder < model.rowCount(); ++folder)
        leaves += model.rowCount(model.index(folder, 0));
    return leaves;
}

/// Counts how often a message is read whole.
class CountedModel : public QIdentityProxyModel
{
public:
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == TemplatesModel::SearchRole
            && !index.data(TemplatesModel::IsFolderRole).toBool())
            ++m_read;
        return QIdentityProxyModel::data(index, role);
    }
    [[nodiscard]] int read() const { return m_read; }

private:
    mutable int m_read = 0;
};

} // namespace

void TestTemplatesFilter::findsAmongAThousand()
{
    TemplatesModel templates;
    templates.setTemplates(aThousand());
    TemplatesFilter filter;
    filter.setSourceModel(&templates);
    QCOMPARE(leavesIn(filter), Folders * InEach);
    filter.setText("MESSAGE 77");
    QCOMPARE(leavesIn(filter), 19); // 77, 177 to 977, 770 to 779; 777 once
    filter.setText("total\":999 orders");
    QCOMPARE(leavesIn(filter), 1);
    QCOMPARE(filter.rowCount(), 1); // its folder
    filter.setText("folder 7");
    QVERIFY(leavesIn(filter) >= InEach);
    filter.setText("nowhere");
    QCOMPARE(filter.rowCount(), 0);
    filter.setText(" ");
    QVERIFY(!filter.isActive());
    QCOMPARE(leavesIn(filter), Folders * InEach);
}

void TestTemplatesFilter::readsEachOnce()
{
    TemplatesModel templates;
    templates.setTemplates(aThousand());
    CountedModel counted;
    counted.setSourceModel(&templates);
    TemplatesFilter filter;
    filter.setSourceModel(&counted);
    QCOMPARE(counted.read(), 0);
    const QString typed = "message 77";
    for (qsizetype length = 1; length <= typed.size(); ++length)
        filter.setText(typed.first(length));
    filter.setText({});
    QCOMPARE(leavesIn(filter), Folders * InEach);
    QVERIFY2(counted.read() <= Folders * InEach, qPrintable(QString::number(counted.read())));
}

void TestTemplatesFilter::seesWhatChanged()
{
    TemplatesModel templates;
    templates.setTemplates(aThousand());
    TemplatesFilter filter;
    filter.setSourceModel(&templates);
    filter.setText("renamed");
    QCOMPARE(leavesIn(filter), 0);
    templates.setData(templates.indexOf("7"), "Renamed");
    QCOMPARE(leavesIn(filter), 1);
    templates.setTemplate(*MessageTemplate::make(
        {.name = "Renamed too", .folder = "Folder 3", .channel = "c", .data = "{}"}, "8"));
    QCOMPARE(leavesIn(filter), 2);
    templates.setTemplate(*MessageTemplate::make(
        {.name = "Other", .folder = "Folder 3", .channel = "c", .data = "{}"}, "8"));
    QCOMPARE(leavesIn(filter), 1);
    templates.remove({"7"});
    QCOMPARE(filter.rowCount(), 0);
    templates.setTemplates(aThousand());
    filter.setText("message 999");
    QCOMPARE(leavesIn(filter), 1);
}

int tst_templatesfilter(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestTemplatesFilter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatesfilter.moc"
