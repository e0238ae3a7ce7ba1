package id.tolok.examples;

import static id.tolok.evidence.AssessmentMethod.OBSERVATION;
import static id.tolok.evidence.AssessmentMethod.PORTFOLIO_VERIFICATION;
import static id.tolok.evidence.AssessmentMethod.WRITTEN_QUESTIONS;

import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.text.LocalizedText;

/** The rubric of the example in code; equal to the one in {@code data/bimtek/rubric.json}. */
final class BimtekRubric {

    /** Menyusun Uraian Jabatan. */
    private static final String JOB = "M.701001.005.01";

    /** Melaksanakan Kegiatan Pembelajaran dan Pengembangan. */
    private static final String LEARNING = "M.701001.038.01";

    /** Menyusun Prosedur Operasi Standar Pengelolaan Kinerja. */
    private static final String PERFORMANCE = "M.701001.057.01";

    /** Melaksanakan Pemenuhan Hak-hak Normatif Pekerja. */
    private static final String RIGHTS = "M.701001.080.01";

    private BimtekRubric() {}

    /** Criteria of four units in three domains. */
    static Rubric rubric() {
        Rubric.NeedsDomain scales = Rubric.named(
                        "bimtek-administrasi-sdm",
                        LocalizedText.of(
                                "Rubrik bimtek administrasi SDM", "Rubric of the HR administration training programme"))
                .scale("tes", Scale.ofPoints(0, 5, 1).requiring(4))
                .scale("kemandirian", independence());
        Rubric.InCriterion cognitive = cognitive(scales.domain(Domain.COGNITIVE, Weight.percent(30)));
        Rubric.InCriterion affective = affective(cognitive.domain(Domain.AFFECTIVE, Weight.percent(30)));
        return psychomotor(affective.domain(Domain.PSYCHOMOTOR, Weight.percent(40)))
                .build();
    }

    private static Scale independence() {
        return Scale.ofLevels(
                        level(
                                "belum",
                                0,
                                LocalizedText.of("Belum tampak", "Not yet shown"),
                                LocalizedText.of(
                                        "Kinerja yang diminta belum tampak, juga setelah dibimbing.",
                                        "The performance is not yet shown, even when guided.")),
                        level(
                                "dibimbing",
                                1,
                                LocalizedText.of("Dengan bimbingan penuh", "With full guidance"),
                                LocalizedText.of(
                                        "Kinerja tampak hanya bila dibimbing pada setiap langkah.",
                                        "The performance is shown only when guided at every step.")),
                        level(
                                "dibantu",
                                2,
                                LocalizedText.of("Dengan sedikit bimbingan", "With a little guidance"),
                                LocalizedText.of(
                                        "Kinerja tampak dengan petunjuk pada satu atau dua langkah.",
                                        "The performance is shown with hints at one or two steps.")),
                        level(
                                "mandiri",
                                3,
                                LocalizedText.of("Mandiri", "Independently"),
                                LocalizedText.of(
                                        "Kinerja tampak utuh tanpa bimbingan.",
                                        "The whole performance is shown without guidance.")),
                        level(
                                "konsisten",
                                4,
                                LocalizedText.of("Mandiri dan konsisten", "Independently and consistently"),
                                LocalizedText.of(
                                        "Kinerja tampak utuh tanpa bimbingan, berulang kali dan pada keadaan yang berbeda.",
                                        "The whole performance is shown without guidance, repeatedly and in different situations.")))
                .requiring("mandiri");
    }

    private static Level level(String id, long points, LocalizedText label, LocalizedText descriptor) {
        return Level.of(id, points, label).describedAs(descriptor);
    }

    // spotless:off

    private static Rubric.InCriterion cognitive(Rubric.NeedsCriterion domain) {
        return domain
                .criterion("ju-tes", LocalizedText.of("Pengetahuan tentang uraian jabatan",
                        "Knowledge of job descriptions"))
                    .on("tes").weight(1).assesses(JOB + "#knowledge.1", JOB + "#knowledge.2", JOB + "#knowledge.3")
                    .by(WRITTEN_QUESTIONS)
                .criterion("bl-tes", LocalizedText.of("Pengetahuan tentang kegiatan belajar",
                        "Knowledge of learning activities"))
                    .on("tes").weight(1)
                    .assesses(LEARNING + "#knowledge.1", LEARNING + "#knowledge.2", LEARNING + "#knowledge.3")
                    .by(WRITTEN_QUESTIONS)
                .criterion("pk-tes", LocalizedText.of("Pengetahuan tentang prosedur pengelolaan kinerja",
                        "Knowledge of performance management procedures"))
                    .on("tes").weight(1)
                    .assesses(PERFORMANCE + "#knowledge.1", PERFORMANCE + "#knowledge.2", PERFORMANCE + "#knowledge.3")
                    .by(WRITTEN_QUESTIONS)
                .criterion("hn-tes", LocalizedText.of("Pengetahuan tentang hak normatif pekerja",
                        "Knowledge of workers' statutory rights"))
                    .on("tes").weight(1).assesses(RIGHTS + "#knowledge.1", RIGHTS + "#knowledge.2", RIGHTS + "#knowledge.3")
                    .by(WRITTEN_QUESTIONS);
    }

    private static Rubric.InCriterion affective(Rubric.NeedsCriterion domain) {
        return domain
                .criterion("ju-teliti", LocalizedText.of("Teliti mencatat dan memeriksa informasi jabatan",
                        "Careful in recording and checking job information"))
                    .on("kemandirian").weight(2).assesses(JOB + "#attitude.1").by(OBSERVATION)
                    .describe("dibantu",
                            "Catatan jabatan hampir lengkap; satu atau dua kekeliruan diperbaiki setelah ditunjukkan.")
                    .describe("mandiri", "Catatan jabatan lengkap dan diperiksa ulang tanpa diminta.")
                    .describe("konsisten",
                            "Setiap catatan selalu diperiksa ulang, dan ketidakcocokan kecil pun ditelusuri sampai jelas.")
                .criterion("ju-terbuka", LocalizedText.of("Terbuka terhadap masukan", "Open to feedback"))
                    .on("kemandirian").weight(1).assesses(JOB + "#attitude.2").by(OBSERVATION)
                    .describe("dibantu", "Masukan diterima setelah alasannya dijelaskan oleh pembimbing.")
                    .describe("mandiri", "Masukan diminta dan dipertimbangkan tanpa sikap membela diri.")
                    .describe("konsisten",
                            "Pandangan yang berbeda selalu dicari, dan pilihan atas masukan dijelaskan alasannya.")
                .criterion("bl-komunikatif", LocalizedText.of("Komunikatif terhadap peserta",
                        "Communicates well with participants"))
                    .on("kemandirian").weight(2).assesses(LEARNING + "#attitude.1").by(OBSERVATION)
                    .describe("dibantu",
                            "Penjelasan dapat diikuti, tetapi perlu diingatkan untuk memeriksa pemahaman peserta.")
                    .describe("mandiri",
                            "Penjelasan disampaikan dengan bahasa yang mudah dipahami dan pertanyaan ditanggapi dengan tepat.")
                    .describe("konsisten",
                            "Sepanjang kegiatan, cara bicara disesuaikan dengan peserta dan semua orang dipastikan mengikuti.")
                .criterion("bl-tanggung-jawab", LocalizedText.of("Bertanggung jawab atas kelancaran kegiatan",
                        "Takes responsibility for the activity"))
                    .on("kemandirian").weight(1).assesses(LEARNING + "#attitude.2").by(OBSERVATION)
                    .describe("dibantu", "Tugas diselesaikan setelah diingatkan tentang tenggatnya.")
                    .describe("mandiri", "Tugas diselesaikan tepat waktu dan kendala dilaporkan tanpa diminta.")
                    .describe("konsisten",
                            "Tugas selalu tuntas tepat waktu, dan peran tambahan diambil ketika kegiatan terancam terganggu.")
                .criterion("pk-sistematis", LocalizedText.of("Sistematis dalam bekerja", "Works systematically"))
                    .on("kemandirian").weight(2).assesses(PERFORMANCE + "#attitude.1").by(OBSERVATION)
                    .describe("dibantu", "Urutan kerja diikuti setelah langkahnya disusun bersama pembimbing.")
                    .describe("mandiri", "Langkah kerja disusun sendiri dan dijalankan secara runtut.")
                    .describe("konsisten",
                            "Pekerjaan selalu runtut, ketergantungan antarlangkah ditandai, dan berkas kerja tertata.")
                .criterion("pk-kerja-sama", LocalizedText.of("Mampu bekerja sama", "Works well with others"))
                    .on("kemandirian").weight(1).assesses(PERFORMANCE + "#attitude.2").by(OBSERVATION)
                    .describe("dibantu", "Pekerjaan dibagi dengan rekan setelah didorong oleh pembimbing.")
                    .describe("mandiri", "Pekerjaan dan informasi dibagi dengan rekan atas kemauan sendiri.")
                    .describe("konsisten",
                            "Kerja kelompok selalu dijaga, termasuk dengan menyatukan pendapat yang berbeda.")
                .criterion("hn-adil", LocalizedText.of("Adil dalam melayani pekerja", "Treats workers fairly"))
                    .on("kemandirian").weight(2).assesses(RIGHTS + "#attitude.1").by(OBSERVATION)
                    .describe("dibantu", "Pekerja diperlakukan setara setelah ketentuannya diingatkan.")
                    .describe("mandiri",
                            "Ketentuan yang sama diterapkan kepada setiap pekerja dan alasannya dapat dijelaskan.")
                    .describe("konsisten",
                            "Dalam setiap kasus tetap adil, juga ketika didesak oleh pihak yang berkepentingan.")
                .criterion("hn-rahasia", LocalizedText.of("Menjaga kerahasiaan data pekerja",
                        "Keeps workers' data confidential"))
                    .on("kemandirian").weight(1).assesses(RIGHTS + "#attitude.2").by(OBSERVATION)
                    .describe("dibantu", "Data pekerja dijaga setelah diingatkan tentang siapa yang boleh melihatnya.")
                    .describe("mandiri",
                            "Data pekerja disimpan dengan aman dan hanya diberikan kepada pihak yang berhak.")
                    .describe("konsisten",
                            "Data pekerja selalu terjaga, dan kelalaian di lingkungan kerja ikut dicegah.");
    }

    private static Rubric.InCriterion psychomotor(Rubric.NeedsCriterion domain) {
        return domain
                .criterion("ju-rumusan", LocalizedText.of("Merumuskan tugas, wewenang, dan tanggung jawab",
                        "Wording duties, authority and responsibilities"))
                    .on("kemandirian").weight(3).assesses(JOB + "#2.1", JOB + "#2.2").by(OBSERVATION).critical()
                    .describe("dibantu", "Rumusan tugas dapat dipahami, tetapi batas wewenang masih perlu diarahkan.")
                    .describe("mandiri",
                            "Tugas dirumuskan dengan kata kerja operasional dan wewenangnya tidak tumpang tindih.")
                    .describe("konsisten",
                            "Rumusan jelas dan seragam pada beberapa jabatan, dan batas wewenang antarjabatan dapat dipertanggungjawabkan.")
                .criterion("ju-wawancara", LocalizedText.of("Menggali informasi jabatan melalui wawancara",
                        "Gathering job information by interview"))
                    .on("kemandirian").weight(2).assesses(JOB + "#1.1", JOB + "#1.2").by(OBSERVATION)
                    .describe("dibantu", "Daftar pertanyaan tersedia, tetapi pertanyaan pendalaman perlu dipancing.")
                    .describe("mandiri",
                            "Narasumber dipilih dengan tepat dan wawancara berjalan menurut daftar pertanyaan sampai informasinya cukup.")
                    .describe("konsisten",
                            "Dengan narasumber mana pun, wawancara tetap terarah dan jawaban yang kabur digali sampai tuntas.")
                .criterion("ju-syarat", LocalizedText.of("Mencocokkan informasi dan menurunkan persyaratan jabatan",
                        "Checking information and deriving job requirements"))
                    .on("kemandirian").weight(2).assesses(JOB + "#1.3", JOB + "#2.3").by(OBSERVATION)
                    .describe("dibantu", "Sebagian informasi dicocokkan; kaitan syarat dengan tugas perlu ditunjukkan.")
                    .describe("mandiri",
                            "Informasi dicocokkan dengan dokumen kerja dan setiap syarat dapat dikaitkan dengan tugas.")
                    .describe("konsisten",
                            "Pada semua jabatan, perbedaan antarsumber diselesaikan dan setiap syarat didukung oleh tugas.")
                .criterion("ju-dokumen", LocalizedText.of("Membahas dan mendokumentasikan uraian jabatan",
                        "Discussing and documenting the job description"))
                    .on("kemandirian").weight(1).assesses(JOB + "#3.1", JOB + "#3.2").by(PORTFOLIO_VERIFICATION)
                    .describe("dibantu",
                            "Dokumen menjadi lengkap setelah diingatkan tentang risalah pembahasan atau tata naskah.")
                    .describe("mandiri",
                            "Uraian jabatan dan risalah pembahasannya lengkap serta mengikuti tata naskah.")
                    .describe("konsisten",
                            "Seluruh dokumen lengkap, seragam, dan riwayat perubahannya mudah ditelusuri.")
                .criterion("bl-jalan", LocalizedText.of("Menjalankan kegiatan belajar", "Running the learning activity"))
                    .on("kemandirian").weight(3).assesses(LEARNING + "#2.1", LEARNING + "#2.2").by(OBSERVATION).critical()
                    .describe("dibantu",
                            "Kegiatan berjalan, tetapi urutan atau pembagian waktunya sesekali harus diarahkan.")
                    .describe("mandiri",
                            "Tujuan dijelaskan di awal dan kegiatan berjalan menurut urutan, metode, dan waktu yang direncanakan.")
                    .describe("konsisten",
                            "Pada setiap sesi, tujuan, metode, dan waktu terjaga serta peserta terlibat aktif.")
                .criterion("bl-hambatan", LocalizedText.of("Menangani hambatan selama kegiatan",
                        "Dealing with obstacles during the activity"))
                    .on("kemandirian").weight(2).assesses(LEARNING + "#2.3").by(OBSERVATION).critical()
                    .describe("dibantu", "Hambatan dikenali, tetapi pilihan penanganannya perlu disarankan.")
                    .describe("mandiri", "Hambatan ditangani dengan cara yang sesuai dan tujuan belajar tetap terjaga.")
                    .describe("konsisten",
                            "Hambatan yang berbeda-beda ditangani dengan tenang, bahkan sebagian dicegah sebelum terjadi.")
                .criterion("bl-siap", LocalizedText.of("Menyiapkan kegiatan belajar", "Preparing the learning activity"))
                    .on("kemandirian").weight(2).assesses(LEARNING + "#1.1", LEARNING + "#1.2").by(OBSERVATION)
                    .describe("dibantu", "Sebagian besar kesiapan diperiksa; butir yang terlewat perlu ditunjukkan.")
                    .describe("mandiri",
                            "Semua butir kesiapan diperiksa dan jadwal disampaikan sebelum kegiatan dimulai.")
                    .describe("konsisten",
                            "Kesiapan selalu diperiksa dengan daftar periksa, dan cadangan disiapkan untuk butir yang rawan.")
                .criterion("bl-laporan", LocalizedText.of("Melaporkan kegiatan belajar",
                        "Reporting on the learning activity"))
                    .on("kemandirian").weight(1).assesses(LEARNING + "#3.1", LEARNING + "#3.2").by(PORTFOLIO_VERIFICATION)
                    .describe("dibantu",
                            "Laporan memuat hasil pokok, tetapi lampiran atau saran perbaikannya dilengkapi atas petunjuk.")
                    .describe("mandiri",
                            "Laporan memuat daftar hadir, hasil belajar, tanggapan peserta, dan saran perbaikan.")
                    .describe("konsisten",
                            "Semua laporan lengkap, datanya saling cocok, dan sarannya didukung oleh hasil belajar.")
                .criterion("pk-naskah", LocalizedText.of("Menuliskan naskah prosedur", "Writing the procedure"))
                    .on("kemandirian").weight(3).assesses(PERFORMANCE + "#2.1", PERFORMANCE + "#2.2")
                    .by(PORTFOLIO_VERIFICATION).critical()
                    .describe("dibantu",
                            "Langkah kerja tertulis, tetapi pelaksana, waktu, atau formulirnya perlu dilengkapi atas petunjuk.")
                    .describe("mandiri",
                            "Setiap langkah memuat pelaksana, waktu, masukan, dan keluaran serta formulir yang diperlukan.")
                    .describe("konsisten",
                            "Seluruh naskah jelas, seragam, dan dapat dijalankan oleh orang yang belum pernah melakukannya.")
                .criterion("pk-alur", LocalizedText.of("Memetakan alur dan peran", "Mapping the flow and the roles"))
                    .on("kemandirian").weight(2).assesses(PERFORMANCE + "#1.2", PERFORMANCE + "#1.3")
                    .by(OBSERVATION).critical()
                    .describe("dibantu", "Tahap utama sudah urut, tetapi peran pada sebagian tahap perlu diarahkan.")
                    .describe("mandiri",
                            "Keempat tahap digambar berurutan dalam bagan alir dan setiap tahap memiliki penanggung jawab.")
                    .describe("konsisten",
                            "Bagan alir tetap tepat ketika kasusnya diubah, lengkap dengan titik keputusan dan peran pengganti.")
                .criterion("pk-uji", LocalizedText.of("Menguji dan memperbaiki prosedur",
                        "Trying out and improving the procedure"))
                    .on("kemandirian").weight(2).assesses(PERFORMANCE + "#3.1", PERFORMANCE + "#3.2").by(OBSERVATION)
                    .describe("dibantu", "Uji coba berjalan dengan arahan dan baru sebagian masukan yang diolah.")
                    .describe("mandiri",
                            "Uji coba dijalankan, masukan dicatat, dan naskah diperbaiki berdasarkan masukan itu.")
                    .describe("konsisten",
                            "Setiap masukan dapat ditelusuri sampai perubahan naskahnya, dan langkah yang diubah diuji kembali.")
                .criterion("pk-himpun", LocalizedText.of("Menghimpun ketentuan pengelolaan kinerja",
                        "Collecting performance management provisions"))
                    .on("kemandirian").weight(1).assesses(PERFORMANCE + "#1.1").by(OBSERVATION)
                    .describe("dibantu", "Ketentuan pokok terhimpun; sumber lain ditemukan setelah ditunjukkan.")
                    .describe("mandiri", "Ketentuan yang berlaku terhimpun dan sumbernya tercatat.")
                    .describe("konsisten",
                            "Ketentuan terhimpun lengkap, keberlakuannya selalu diperiksa, dan perbedaannya dicatat.")
                .criterion("hn-penuhi", LocalizedText.of("Mengadministrasikan hak pekerja",
                        "Administering workers' rights"))
                    .on("kemandirian").weight(3).assesses(RIGHTS + "#2.1", RIGHTS + "#2.2").by(OBSERVATION).critical()
                    .describe("dibantu",
                            "Administrasi hak pekerja sebagian besar benar; kekeliruan kecil diperbaiki setelah ditunjukkan.")
                    .describe("mandiri", "Upah, waktu kerja, cuti, dan jaminan sosial diadministrasikan dengan benar.")
                    .describe("konsisten",
                            "Pada beragam kasus, administrasi hak pekerja selalu benar dan diperiksa silang.")
                .criterion("hn-cocok", LocalizedText.of("Mencocokkan data pekerja dengan haknya",
                        "Matching workers' data with their rights"))
                    .on("kemandirian").weight(2).assesses(RIGHTS + "#1.1", RIGHTS + "#1.2").by(OBSERVATION).critical()
                    .describe("dibantu",
                            "Ketentuan pokok ditemukan, tetapi pencocokannya dengan data pekerja perlu diarahkan.")
                    .describe("mandiri",
                            "Ketentuan yang berlaku terhimpun dan data setiap pekerja dicocokkan dengan haknya.")
                    .describe("konsisten",
                            "Pencocokan selalu lengkap, termasuk bagi pekerja dengan hubungan kerja yang berbeda-beda.")
                .criterion("hn-keluhan", LocalizedText.of("Menanggapi pertanyaan dan keluhan pekerja",
                        "Answering workers' questions and complaints"))
                    .on("kemandirian").weight(2).assesses(RIGHTS + "#2.3").by(OBSERVATION)
                    .describe("dibantu",
                            "Keluhan ditanggapi dengan sopan, tetapi ketentuan rujukannya perlu ditunjukkan.")
                    .describe("mandiri", "Keluhan ditanggapi dengan jelas dan merujuk pada ketentuan yang tepat.")
                    .describe("konsisten",
                            "Setiap keluhan ditanggapi dengan rujukan yang tepat dan dipantau sampai selesai.")
                .criterion("hn-laporan", LocalizedText.of("Memantau dan melaporkan pemenuhan hak",
                        "Monitoring and reporting on rights"))
                    .on("kemandirian").weight(1).assesses(RIGHTS + "#3.1", RIGHTS + "#3.2").by(PORTFOLIO_VERIFICATION)
                    .describe("dibantu", "Kekurangan tercatat, tetapi usul perbaikannya disusun dengan bantuan.")
                    .describe("mandiri",
                            "Laporan memuat kekurangan yang ditemukan beserta usul perbaikannya masing-masing.")
                    .describe("konsisten",
                            "Laporan disusun pada setiap periode dan kemajuan perbaikannya dapat dilacak.");
    }
    // spotless:on
}
