// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/listenform.h>

#include <gui/kit/look/symbolicon.h>
#include <session/observation/channellistening.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace session;

ListenForm::ListenForm(ChannelListening &listening, QWidget *parent)
    : QFrame(parent)
    , m_listening(listening)
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("Listen"), this))
    , m_text(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_page(new QPushButton(tr("Open a subscriber page"), this))
{
    m_name->setObjectName(QStringLiteral("listenName"));
    m_name->setAccessibleName(tr("Channel to listen to"));
    m_name->setPlaceholderText(tr("Channel or orders.*", "orders.* is an example of a pattern"));
    m_name->setToolTip(tr("Press Enter after each name. Every pasted line is a name."));
    m_name->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("listenAdd"));
    m_add->setAutoDefault(false);
    m_text->setObjectName(QStringLiteral("listenText"));
    m_fault->setObjectName(QStringLiteral("listenFault"));
    m_text->setProperty("muted", true);
    m_fault->setProperty("fault", true);
    for (QLabel *label : {m_text, m_fault}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_page->setObjectName(QStringLiteral("listenPage"));
    m_page->setAutoDefault(false);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("listenClose"));
    close->setIcon(symbolIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_fault, 1, 0, 1, 2);
    grid->addWidget(m_page, 2, 0);
    grid->addWidget(close, 0, 2, Qt::AlignTop);
    connect(m_name, &QLineEdit::returnPressed, this, &ListenForm::take);
    connect(m_name, &QLineEdit::textEdited, this, &ListenForm::showObstacle);
    connect(m_add, &QPushButton::clicked, this, &ListenForm::take);
    connect(m_page, &QPushButton::clicked, this, &ListenForm::pageRequested);
    connect(close, &QToolButton::clicked, this, &ListenForm::close);
    connect(&listening, &ChannelListening::changed, this, &ListenForm::showObstacle);
    showObstacle();
    hide();
}

void ListenForm::open()
{
    showObstacle();
    show();
    if (m_name->isVisibleTo(this))
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_page->setFocus(Qt::OtherFocusReason);
}

void ListenForm::close()
{
    hide();
    Q_EMIT closed();
}

void ListenForm::showObstacle()
{
    const QString obstacle = m_listening.obstacle();
    m_name->setVisible(obstacle.isEmpty());
    m_add->setVisible(obstacle.isEmpty());
    m_page->setVisible(!obstacle.isEmpty());
    showMessage(obstacle.isEmpty() ? tr("An asterisk stands for any text in a name: orders.*")
                                   : obstacle,
                false);
    // Beside the button that closes, where the field isn't.
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_text);
    grid->addWidget(m_text, obstacle.isEmpty() ? 1 : 0, 0, 1, 2);
}

void ListenForm::showMessage(const QString &text, bool isFault)
{
    QLabel *const label = isFault ? m_fault : m_text;
    m_text->setVisible(!isFault);
    m_fault->setVisible(isFault);
    label->setText(text);
}

void ListenForm::take()
{
    takeLines({m_name->text()});
}

void ListenForm::takeLines(const QStringList &lines)
{
    QStringList left;
    QString reason;
    QString last;
    int taken = 0;
    for (const QString &line : lines) {
        const QString typed = line.trimmed();
        if (typed.isEmpty() && lines.size() > 1)
            continue;
        const QString fault = m_listening.listen(typed);
        if (fault.isEmpty()) {
            last = typed;
            ++taken;
            continue;
        }
        left.append(typed);
        if (reason.isEmpty())
            reason = typed.isEmpty() ? fault
                                     //: What was typed, and what is wrong with it
                                     : tr("“%1”: %2").arg(typed, fault);
    }
    m_name->setText(left.value(0));
    showMessage(!reason.isEmpty() ? reason
                    : taken == 1  ? tr("Listening to “%1”.", "%1 is a channel").arg(last)
                                  : tr("Listening to %n more channel(s).", nullptr, taken),
                !reason.isEmpty());
    QAccessibleEvent heard(reason.isEmpty() ? m_text : m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
    if (taken > 0)
        Q_EMIT this->taken(last);
    m_name->setFocus(Qt::OtherFocusReason);
}

bool ListenForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        // The field would make one line of them.
        const QString text = QApplication::clipboard()->text().trimmed();
        constexpr qsizetype MostLines = 1'000;
        if (text.contains(u'\n')) {
            takeLines(text.split(u'\n').mid(0, MostLines));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ListenForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace RadarDesk::gui

#include "moc_listenform.cpp"
