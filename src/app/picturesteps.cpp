// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/picturesteps.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

namespace RadarDesk::app {

PictureSteps::PictureSteps(QWidget &window, QStringList steps)
    : m_window(window)
    , m_steps(std::move(steps))
{
    constexpr int MomentMs = 800;
    m_moment.setSingleShot(true);
    m_moment.setInterval(MomentMs);
    connect(&m_moment, &QTimer::timeout, this, &PictureSteps::goOn);
}

void PictureSteps::start()
{
    goOn();
}

void PictureSteps::goOn()
{
    if (m_steps.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QString step = m_steps.takeFirst();
    if (!perform(step)) {
        m_steps.clear();
        Q_EMIT failed(step);
        return;
    }
    m_moment.start();
}

bool PictureSteps::perform(const QString &step)
{
    if (step == u"wait")
        return true;
    const bool isText = step.contains(u'=');
    const QString name = step.section(u'=', 0, 0);
    auto *const found = m_window.findChild<QWidget *>(name);
    if (auto *const button = qobject_cast<QAbstractButton *>(found); button && !isText) {
        button->click();
        return true;
    }
    auto *const box = qobject_cast<QComboBox *>(found);
    auto *const field = box ? box->lineEdit() : qobject_cast<QLineEdit *>(found);
    if (!field || !isText)
        return false;
    field->setFocus();
    field->selectAll();
    field->insert(step.section(u'=', 1));
    Q_EMIT field->editingFinished();
    return true;
}

QPixmap PictureSteps::picture() const
{
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog->grab();
    }
    return m_window.grab();
}

} // namespace RadarDesk::app

#include "moc_picturesteps.cpp"
