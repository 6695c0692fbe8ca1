extension Lexicons {
  /// What Vietnamese speakers say.
  static let vietnamese = #"""
    language: vi
    words: và là của có không một những các cho với được trong khi tôi bạn nó này đó thì mà đã sẽ cũng rất lại ra bị từ vào rồi
      nhưng hơn như nữa mình đến chỉ quá lúc
    not: chưa_bao_giờ không_bao_giờ chưa_từng không chẳng chưa hết chả đâu
    through: có bị hề thấy gì bất kỳ còn cần phải quá hề_bị xảy ra một cái nào lỗi
    only: chỉ
    %you: bạn mày
    %chu: chữ ký_tự kí_tự từ văn_bản chữ_cái ký_hiệu biểu_tượng bảng_chữ
    %nuoc: trung_quốc trung hàn_quốc hàn nhật_bản nhật thái_lan thái nga ả_rập hy_lạp do_thái hán tàu triều_tiên
    %tieng: tiếng_anh tiếng_pháp tiếng_đức tiếng_tây_ban_nha tiếng_trung tiếng_nhật tiếng_hàn tiếng_nga tiếng_việt tiếng_thái
    unexpected_script: %chu > %nuoc | chữ > hán | ký_tự > lạ | ký_tự > kỳ_lạ | ký_tự > nước_ngoài | chữ > lạ | chữ > nước_ngoài | chữ_cái > khác | bảng_chữ_cái > khác | chữ_viết > khác | ký_tự > không_đọc | ký_tự > ngẫu_nhiên | tiếng_trung > giữa | tiếng_nga > giữa | ký_hiệu > lạ | kanji | chữ > thái | chữ > nga
    @chuyen: chuyển đổi chuyển_sang đổi_sang nhảy_sang quay_sang chuyển_qua
    %traloi: trả_lời viết đáp phản_hồi bắt_đầu nói
    language_switch: tiếng_việt > trả_lời > tiếng | %traloi > %tieng !%chu !dịch | @chuyen > %tieng !%chu | đổi > ngôn_ngữ | chuyển > ngôn_ngữ | sai > ngôn_ngữ | nhầm > ngôn_ngữ | ngôn_ngữ > khác !lập_trình | %traloi > bằng > %tieng !%chu | trộn > ngôn_ngữ | lẫn_lộn > ngôn_ngữ | pha > %tieng | bằng > %tieng > thay_vì | đột_nhiên > %tieng !%chu | một_nửa > %tieng | lẫn > %tieng | xen > %tieng
    %ngoac: ngoặc dấu_ngoặc dấu_phẩy dấu_chấm_phẩy dấu_hai_chấm thụt_lề thụt_dòng dấu_nháy
    @thieu: thiếu mất quên thừa dư không_đóng sai chưa_đóng
    %ma: mã code đoạn_mã chương_trình hàm json script
    %toolish: công_cụ đối_số lời_gọi tool
    syntax_error: lỗi > cú_pháp | sai > cú_pháp | cú_pháp > sai | cú_pháp > không_hợp_lệ | @thieu > %ngoac | %ngoac > @thieu | không > biên_dịch | không > compile | lỗi > biên_dịch | json > không_hợp_lệ !%toolish | json > lỗi !%toolish | json > sai !%toolish | mã > hỏng | code > hỏng | không_phân_tích_được | lỗi > phân_tích | ? code > không > chạy | ? mã > không > chạy | biên_dịch > không | syntax
    %cung: cùng_một cùng y_hệt giống_nhau giống_hệt
    %cau: câu đoạn_văn đoạn dòng từ câu_trả_lời ý nội_dung điều phần
    repetition: %cung > %cau > lần | cùng > đoạn > lần | cùng_một > đoạn | một > đoạn > mười > lần | lặp | lặp_lại !câu_hỏi | lặp_đi_lặp_lại | vòng_lặp | nhắc_lại > %cau !tôi | nhắc_đi_nhắc_lại | %cung > %cau > nhiều_lần | viết > đi > viết > lại | lòng_vòng | cứ > viết > lại | trùng_lặp | nói_đi_nói_lại | luẩn_quẩn
    %vb: câu chữ từ văn_bản nội_dung câu_chữ câu_văn ngữ_pháp
    garbled_text: vô_nghĩa | lộn_xộn > %vb | %vb > lộn_xộn | khó_hiểu > %vb | không_hiểu_nổi | không_có_nghĩa | không_có_ý_nghĩa | thiếu > từ | mất > từ | mất > chữ | thiếu > chữ | sót > từ | bỏ_sót > từ | linh_tinh > %vb | nhảm | vô_nghĩa_lý | rời_rạc | lỗi_font | lỗi_phông | lỗi > mã_hóa | chữ > lỗi | từ > bị > lặp > hai | lủng_củng | loạn > %vb | từ_ngữ > loạn | đảo_lộn > %vb | ngữ_pháp > sai | nói > lung_tung | tào_lao
    @dung: dừng ngừng ngắt cắt đứt kết_thúc dở ngưng
    %giua: giữa_chừng nửa_chừng đột_ngột giữa đột_nhiên nửa
    %ui: ứng_dụng màn_hình trang trình_duyệt kết_nối
    truncated: dừng > ở > câu | dừng_ở | dừng_lại > ở | @dung + %giua !%ui | bị_cắt | cắt_ngang | cắt_cụt | bị > cắt > câu | dang_dở | dở_dang | không > đầy_đủ | chưa_hoàn_thành | không > hoàn_chỉnh | chưa_xong | không_viết_hết | chưa_viết_xong | chưa_hết | nửa > câu_trả_lời | thiếu > phần_cuối | thiếu > đoạn_cuối | mất > phần_cuối | không_hết > câu | lửng | cụt | một_nửa > trả_lời
    %vohai: vô_hại bình_thường đơn_giản hợp_lệ
    refusal: từ_chối !thẻ !thanh_toán | không_chịu > giúp | không_chịu > trả_lời | không_chịu > viết | không_chịu > làm | không > muốn > giúp | không > muốn > trả_lời | khước_từ | kiểm_duyệt | giảng_đạo | dạy_đời | quá > thận_trọng | vi_phạm > chính_sách | vi_phạm > quy | trái > chính_sách | trái_quy_định | nói > không_thể > giúp | bảo > không_thể | thuyết_giáo
    forgot_context: hỏi > lại | không > nhớ | quên !%ngoac | không > nhớ | chẳng > nhớ | mất > ngữ_cảnh | mất > bối_cảnh | giải_thích > lại | nói > lại > từ_đầu | đã > nói > rồi | đã > bảo > rồi | hỏi > lại > tôi_đã | hỏi > lại | nhắc > lại > cho_nó | trí_nhớ | lại > từ_đầu > giải_thích | như_chưa_từng | không_nhớ | kể > lại | bắt > tôi > nhắc_lại
    @lo: phớt_lờ bỏ_qua lờ_đi làm_ngơ mặc_kệ
    %lenh: hướng_dẫn chỉ_dẫn yêu_cầu lệnh quy_tắc chỉ_thị prompt định_dạng lời_dặn
    %bao: bảo yêu_cầu dặn nói đề_nghị cấm
    %van: vẫn mà_nó_vẫn nhưng mặc_dù dù
    ignored_instruction: đã > bảo > không > vẫn | bảo > đừng > vẫn | đã_bảo > mà_vẫn | @lo > %lenh | @lo | không > làm_theo | không > tuân | không > nghe | không > theo > %lenh | %bao > đừng > vẫn | %bao > không > vẫn | %bao > đừng > nhưng | %bao > vẫn | dặn > vẫn | dù > %bao | mặc_dù > %bao | ngược > yêu_cầu | làm_ngược | không_đúng_yêu_cầu | không > như > yêu_cầu | trái > yêu_cầu | không_thực_hiện > %lenh
    %api: hàm thư_viện gói api phương_thức module lớp tham_số lệnh package mô-đun
    @khongco: không_tồn_tại không_có_thật không_có_thực chẳng_tồn_tại không_hề_tồn_tại
    hallucinated_api: bịa > %api | bịa_ra | bịa_đặt > %api | %api + @khongco | tự_chế > %api | ảo_giác | tưởng_tượng > %api | %api > bịa | ? không_tồn_tại | ? bịa | tự_nghĩ_ra > %api | không_tìm_thấy > module
    @sai: sai nhầm không_đúng không_chính_xác lỗi_sai
    %kq: kết_quả câu_trả_lời tính_toán phép_tính con_số ngày thông_tin sự_thật lời_giải giải_thích tổng bản_dịch đáp_án số_liệu
    wrong_answer: %kq > @sai !%khac | @sai > %kq !%khac | tính > sai | trả_lời > sai !%tieng | không > đúng !yêu_cầu !%khac | không > chính_xác | mâu_thuẫn | nói_dối | sai_lệch | sai_sự_thật | lỗi_thời | hoàn_toàn > sai !%khac | ? sai !%khac | nhầm_lẫn > %kq | sai_bét | gây_hiểu_lầm
    %khac: ngôn_ngữ bảng_chữ công_cụ tham_số đối_số hóa_đơn số_tiền cú_pháp mật_khẩu định_dạng ngoặc thụt_lề
    %goi: lời_gọi lệnh_gọi gọi_hàm gọi_công_cụ tool_call function_call
    malformed_tool_call: json + %toolish + không_hợp_lệ | json + %toolish + hỏng | %goi + thô | %goi + không_hợp_lệ | %goi + thay_vì | %goi + sai | %goi + hỏng | %goi + văn_bản | in_ra > %goi | sai > tham_số | tham_số > sai | tham_số > không_hợp_lệ | đối_số > sai | đối_số > không_hợp_lệ | sai > công_cụ | nhầm > công_cụ | công_cụ > không_tồn_tại | thẻ > xml
    %ctool: công_cụ mcp plugin tool tiện_ích chỉnh_sửa
    tool_errors: %ctool + báo_lỗi | %ctool + lỗi !thô !không_hợp_lệ | %ctool + thất_bại | %ctool > không > hoạt_động | %ctool > không > chạy | không > sửa > tệp | không > sửa > file | không > chỉnh_sửa > file
    %trong: trống rỗng trắng
    empty_answer: câu_trả_lời > %trong | tin_nhắn > %trong | phản_hồi > %trong | trả_lời > %trong | không_có > câu_trả_lời | không_có > phản_hồi | không > trả_lời > gì | không > trả_về > gì | không > hiện > gì | không > viết > gì | không > hiển_thị > gì | trống_rỗng | trống_trơn | không > nói > gì | im_lặng | ? không > trả_lời | ? không > phản_hồi | chẳng > có > gì
    %hoi: câu_hỏi prompt yêu_cầu đầu_vào câu_lệnh
    nondeterministic: %cung > %hoi + khác | %cung > %hoi + lúc | %cung > %hoi + mỗi_lần | mỗi_lần > khác | mỗi_lần > một_kiểu | lúc > lúc > không | lúc_được > lúc_không | khi > được > khi > không | có_khi > có_khi | không_nhất_quán | thiếu_nhất_quán | không_ổn_định > câu_trả_lời | thất_thường | hên_xui | may_rủi | khó_đoán | lúc > thế_này
    %lau: phút giờ lâu giây mãi tiếng_đồng_hồ
    latency: ? phút | chậm !chậm_hiểu | chậm_chạp | lâu > trả_lời | trả_lời > lâu | rất > lâu !đã | quá > lâu | chờ > %lau | đợi > %lau | mất > %lau | tốn > %lau | thời_gian > chờ | thời_gian > phản_hồi | hết_thời_gian | timeout | quá_tải | lag | giật_lag | trễ | độ_trễ | ì_ạch | rùa | không > nhanh | hiệu_năng > giây | chờ > mãi
    %client: ứng_dụng app trang trang_web trình_duyệt nút màn_hình giao_diện cửa_sổ menu bàn_phím phần_mềm
    @hong: treo đơ crash sập đóng văng không_mở không_tải không_chạy không_hoạt_động trắng đen biến_mất không_phản_hồi nhấp_nháy không_bấm
    client_fault: màn_hình > đen | màn_hình > trắng | %client + @hong !chậm | màn_hình > trắng | màn_hình > đen | trang > trắng | không > đăng_nhập | đăng_nhập > không | đăng_nhập > lỗi | đăng_xuất | bị > văng | lỗi > hiển_thị | không > mở > được | không > tải > được | nút > không > hoạt_động | nút > không > bấm | mất > lịch_sử | mật_khẩu > không | đoạn_chat > biến_mất
    billing: trừ_tiền | bị > trừ | hóa_đơn | hoá_đơn | trừ_tiền | trừ > tiền | tiền | hoàn_tiền | thanh_toán | gói_đăng_ký | đăng_ký > gói | thẻ > trừ | thẻ_tín_dụng | phí | tính_phí | giới_hạn > sử_dụng | hạn_mức | giới_hạn > tin_nhắn | quá_đắt | đắt | giá | hủy > gói | dùng_thử
    @te: tệ kém giảm xuống_cấp xuống sa_sút tồi đi_xuống dở
    %chat: chất_lượng hiệu_suất câu_trả_lời kết_quả mô_hình hiệu_năng
    general_quality: %chat > @te !chậm !giây !%giua | tệ > hơn | kém > hơn | ngày_càng > tệ | ngày_càng > kém | xuống_cấp | đi_xuống | ngu | ngu_ngốc | ngớ_ngẩn | ngốc | trước > tốt_hơn | trước_đây > tốt | không_còn > tốt | không_còn > như | kém_thông_minh | lười | hời_hợt | thụt_lùi | ? tệ | ? kém | ? vô_dụng | ? thất_vọng | ? tồi | ? dở_tệ | ? chất_lượng | ? rác
    """#
}
